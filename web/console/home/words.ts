export const en = {
  gatehouse: {
    home: {
      stages: 'By stage',
      now: 'Now',
      overdue: 'Overdue',
      overdueHint: 'These should have been dealt with by now.',
      nothingOverdue: 'Nothing is overdue.',
      allOverdue: 'See all that is overdue: %{number}',
      decided: 'Decided in the last 7 days',
      approved: 'Approved',
      rejected: 'Rejected',
      median: 'Median time to decision, last 30 days',
      noDecision: 'No decision yet',
      due: 'due %{ago}',
      others: 'Ended',
    },
  },
};

export const es: typeof en = {
  gatehouse: {
    home: {
      stages: 'Por etapa',
      now: 'Ahora',
      overdue: 'Vencidas',
      overdueHint: 'Ya deberían estar atendidas.',
      nothingOverdue: 'No hay nada vencido.',
      allOverdue: 'Ver todo lo vencido: %{number}',
      decided: 'Decididas en los últimos 7 días',
      approved: 'Aprobadas',
      rejected: 'Rechazadas',
      median: 'Tiempo mediano hasta la decisión, últimos 30 días',
      noDecision: 'Aún no hay decisiones',
      due: 'vencía %{ago}',
      others: 'Terminadas',
    },
  },
};
