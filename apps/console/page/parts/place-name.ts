import { useWording } from '../wording/use-wording.js';

/** The name of a region (UN M49) or of a regional body. */
export function usePlaceName(): (place: string) => string {
  const { t } = useWording();
  return (place) =>
    /^\d{3}$/.test(place)
      ? t(`region.m${place as '002'}`, { defaultValue: place })
      : t(`regionalBody.${place as 'asean'}`, { defaultValue: place });
}
