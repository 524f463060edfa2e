// Package watchtower keeps what is on L1 right, and what was locked on its way there: it
// confirms what was published optimistically, once in each window, puts what is locked over
// what nobody locked, voids or charges the rest, and accuses and slashes a committee whose
// locks nobody published. Its main type is Watchtower; every node with an account on L1
// runs one, beside the publisher and through the same account. Reporter does the same for
// members that signed twice.
//
// One rule: what to do is decided by a pure function, Plan, from what L1 and this node
// hold, and only in the account's turn, so that members do not pay twice for the same.
package watchtower
