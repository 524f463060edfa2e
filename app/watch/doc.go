// Package watch runs a watchtower beside a node, or alone: Run is `aztecd watchtower`, and
// Chain is what both hold L1 against, a node's records wherever they are read from.
//
// One rule: a watchtower that runs alone believes the node that it asks of the chain, as it
// would itself, and L1 only what several endpoints or a proof say.
package watch
