import type { APP as EN } from '../en/app.js';

export const APP: typeof EN = {
  loading: 'Cargando',
  nothing: 'Nada por aquí.',
  more: 'Mostrar más',
  moreThan: 'más de {{number}}',
  cancel: 'Cancelar',
  close: 'Cerrar',
  clear: 'Borrar',
  choose: 'Elegir…',
  yes: 'Sí',
  no: 'No',
  table: 'Mostrar como tabla',
  shell: {
    skip: 'Ir al contenido',
    navigation: 'Principal',
    language: 'Idioma',
    light: 'Apariencia clara',
    dark: 'Apariencia oscura',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    footer:
      'Connection Hub: el mecanismo de creación de capacidad del Pacto Mundial para la Migración, objetivo 23 d).',
  },
  navigation: {
    notifications: 'Avisos',
    work: 'Mi trabajo',
    requests: 'Solicitudes',
    invitations: 'Invitaciones',
    offers: 'Ofertas',
    providers: 'Proveedores',
    allocations: 'Asignaciones',
    fund: 'Fondo',
    deposits: 'Depósitos no identificados',
    bank: 'Banco',
    audit: 'Auditoría',
    register: 'Registro',
    practices: 'Prácticas',
    round: 'Ronda',
    demand: 'Demanda y resultados',
    gaps: 'Carencias',
    agreements: 'Acuerdos',
  },
  connection: {
    lost: 'No hay conexión. Lo que escribe se guarda en este dispositivo; la página continúa por sí sola.',
  },
  session: {
    needed: 'Inicie sesión',
    neededText: 'Esta página es para cuentas de un Estado, un proveedor, la secretaría o el fondo.',
    lost: 'Su sesión ha terminado',
    lostText:
      'No se ha perdido nada de lo escrito: se guarda en este dispositivo. Inicie sesión de nuevo para continuar.',
  },
  notFound: { title: 'Esta página no existe', text: 'La dirección puede ser antigua o estar mal escrita.' },
  failed: {
    title: 'Esta página ha fallado',
    text: 'Lo escrito se guarda en este dispositivo. Vuelva a cargar la página.',
    again: 'Volver a cargar',
  },
  problem: {
    reference: 'Si continúa, dé este número a los operadores:',
    offline: {
      title: 'Sin respuesta',
      todo: 'No hay conexión. Lo escrito se guarda; inténtelo de nuevo en un momento.',
    },
    mend: { title: 'Hay algo que corregir', todo: 'Corrija lo que se indica abajo y envíelo de nuevo.' },
    signIn: { title: 'Su sesión ha terminado', todo: 'Inicie sesión de nuevo; lo escrito se guarda.' },
    notYours: {
      title: 'Esto no le corresponde',
      todo: 'Su función u organización no puede hacerlo. Pregunte a un colega que pueda.',
    },
    gone: { title: 'No encontrado', todo: 'No existe o usted no puede verlo. Vuelva a la lista.' },
    notNow: {
      title: 'Ahora no es posible',
      todo: 'Algo ha ocurrido mientras tanto. Vea en qué punto está y elija de nuevo.',
    },
    changed: {
      title: 'Cambiado mientras tanto',
      todo: 'Alguien lo ha cambiado desde que usted lo abrió. Ahora ve la versión más reciente; lo escrito sigue aquí. Revíselo y envíelo de nuevo.',
    },
    tooLarge: { title: 'Demasiado grande', todo: 'Envíe menos de una vez.' },
    slower: { title: 'Demasiadas peticiones', todo: 'Espere un minuto e inténtelo de nuevo.' },
    later: {
      title: 'El servicio tiene problemas',
      todo: 'No se ha perdido nada. Inténtelo de nuevo en un momento.',
    },
  },
};
