/** How many orders each customer has, and the states of those that are open; the others are completed. */
export const ordersPerCustomer = 20
export const openStates = ['acknowledged', 'inProgress', 'held', 'pending'] as const

/** Orders of one customer lie far from each other: the first of each customer, then the second of each, and so on. */
export const customersOf = (orders: number) => Math.floor(orders / ordersPerCustomer)

export const sampleCustomer = (index: number) => `customer-${index}`
