package run

import "fmt"

// Rule is one sentence of docs/proving.md. Circuit T has the same ones.
type Rule string

// The rules, in the order of docs/proving.md.
const (
	// Parts of a step.
	RuleBegin  Rule = "a tx begins only when none is open"
	RuleLength Rule = "a step's parts are its fields, in order and without gap"
	RuleOrder  Rule = "a kind begins only when the kinds before it are done"
	RuleGroup  Rule = "groups are full but the last of their kind"
	RuleLeft   Rule = "no more of a kind is taken than the start marker says"
	RuleLast   Rule = "the last write is the fee's"

	// Parsing.
	RuleMarker Rule = "a tx's first field is its start marker"
	RuleCount  Rule = "counts are within a tx's limits"
	RuleNeeds  Rule = "a tx has a nullifier and a public write"
	RuleEmpty  Rule = "no item is empty"
	RuleLogs   Rule = "logs parse, and are as long as the start marker says"

	// Trees.
	RuleDepth    Rule = "no tree outgrows the depth in use"
	RulePending  Rule = "a low leaf among the step's own nullifiers is one before it"
	RuleLowPath  Rule = "a low leaf is in the nullifier tree"
	RuleBetween  Rule = "a new key is above its low leaf and below the next one"
	RuleVacant   Rule = "nullifiers go to the first empty group"
	RuleLeaf     Rule = "a write's leaf is in the public data tree"
	RuleSlot     Rule = "an update is of the leaf of its slot"
	RulePlace    Rule = "a new slot goes to the first empty place"
	RuleMessages Rule = "messages come before the first tx of a checkpoint"
	RuleFill     Rule = "a step's messages stay in one group"

	// Fees.
	RuleFee      Rule = "the fee's write is what was there, plus the claim, less the withdrawal and the fee"
	RulePayer    Rule = "the fee's write is to a fee juice slot"
	RuleAmount   Rule = "fee, balances, claim and withdrawal are below 2^128"
	RuleClaim    Rule = "who claims has a second nullifier"
	RuleWithdraw Rule = "who withdraws has a message"

	// Ends.
	RuleClosed Rule = "a chunk ends when no tx is open"
	RuleBits   Rule = "numbers fit their bits in the end markers"
	RuleSlots  Rule = "a checkpoint's chunks share slot and generation"
	RuleEnds   Rule = "a checkpoint ends with a chunk"
)

// RuleError says which rule a step breaks.
type RuleError struct {
	Rule   Rule
	Detail string
}

func (e *RuleError) Error() string { return fmt.Sprintf("%s: %s", e.Rule, e.Detail) }

// Is compares the rule alone.
func (e *RuleError) Is(target error) bool {
	t, ok := target.(*RuleError)
	return ok && t.Rule == e.Rule
}

func breaks(r Rule, detail string, args ...any) error {
	return &RuleError{r, fmt.Sprintf(detail, args...)}
}

// require is nil when the condition holds.
func require(ok bool, r Rule, detail string, args ...any) error {
	if ok {
		return nil
	}
	return breaks(r, detail, args...)
}
