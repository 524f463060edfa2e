// Package equivocation is what proves that a member signed twice: two signed messages of
// one kind, height and round that differ in what they say, as the Slasher contract takes
// them (design 4.9). Its main types are Evidence, and Watch, which finds it in what a node
// hears.
//
// One rule: nothing is evidence whose two signatures were not verified here, whoever sent
// it; and what is heard and not verified never pushes out what was.
package equivocation
