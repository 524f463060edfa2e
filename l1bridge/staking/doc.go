// Package staking acts on validators' stakes on L1 (design 4.5): it deposits, lets in who
// may enter, exits, takes stakes back, changes publishers and claims rewards. Its main type
// is Actor, which sends one call after the other from one account.
//
// One rule: what is sent next follows from what L1 holds and from nothing that was kept, so
// whoever begins an action again goes on with it; what an action cannot do is refused
// before anything is paid for, with what to do instead.
package staking
