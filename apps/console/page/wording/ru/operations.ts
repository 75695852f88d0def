import type { OPERATIONS as EN } from '../en/operations.js';

export const OPERATIONS: typeof EN = {
  operator: {
    title: 'Эксплуатация',
    text: 'Как работают три службы. Рабочих данных операторы здесь не видят.',
    health: 'каждой службы показывают готовность и отставание',
    service: {
      intake: 'Запросы',
      matching: 'Партнёры',
      funding: 'Деньги',
    },
    letters: 'Необработанные сообщения: {{number}}',
    letter: 'Сообщение',
    givenUp: 'Попытки прекращены',
    replay: 'Повторить выбранные: {{number}}',
    discard: 'Отбросить выбранные: {{number}}',
    attempts: 'попыток: {{number}}',
    lag: 'Отставание',
    upToDate: 'Все сообщения обработаны.',
    behind: 'Ещё не обработано сообщений: {{number}}',
    relayed: 'Её события публикуются.',
    notRelayed: 'Её события сейчас никто не публикует!',
    topic: 'Топик',
    waiting: 'Ждёт',
    active: 'Выполняется',
    later: 'Позже',
    failed: 'Не удалось',
    publishedUpTo: 'Опубликовано до:',
    deadlines: 'Просроченные сроки: {{number}}',
    what: 'Что',
    jobs: 'Задания',
  },
};
