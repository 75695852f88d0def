import type { SimilarRequestView } from '../api/views.js';
import { useObjectiveName } from '../parts/objective-names.js';
import { useWording } from '../wording/use-wording.js';

type Reason = SimilarRequestView['reasons'][number];

/** In what two requests are alike, respect by respect. */
export function LikenessReasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t, percent: inPercent, list, countries } = useWording();
  const objective = useObjectiveName();
  const alike = ({ criterion, common, percent }: Reason): string => {
    switch (criterion) {
      case 'states':
        return countries(common);
      case 'objectives':
        return list(common.map((each) => objective(Number(each))));
      case 'places':
        return list(common);
      case 'kinds':
        return list(common.map((each) => t(`kind.${each as 'human'}`)));
      default:
        return inPercent(percent / 100);
    }
  };
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.criterion}>
          {t(`similar.criterion.${reason.criterion}`)}: {alike(reason)}
        </li>
      ))}
    </ul>
  );
}
