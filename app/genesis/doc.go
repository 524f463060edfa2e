// Package genesis begins a chain: it deploys the contracts for a committee
// and writes the genesis file that every node gets.
//
// Its main function is Begin. What a chain begins with is what its operator said:
// no key, no payer and no amount has a default here.
//
// One rule: what can be refused is refused before anything is paid.
package genesis
