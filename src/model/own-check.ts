/** Name of the check run that Remit posts beside its job. */
export const ownCheck = 'Remit report'
