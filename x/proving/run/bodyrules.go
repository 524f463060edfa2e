package run

// The rules of circuit F that T has not, in the order of docs/proving.md, "Fallback".
const (
	// Reading a body.
	RuleReads    Rule = "a body is read while its tx is open"
	RuleHash     Rule = "a body's words hash to its tx's hash"
	RuleLists    Rule = "a body's lists are as long as they say"
	RuleNumbers  Rule = "a body's numbers fit their bits"
	RuleContract Rule = "no contract of a body is zero or fee juice's"
	RuleNothing  Rule = "nothing in a body is empty"
	RuleLimits   Rule = "a body is within a tx's limits"

	// From a body to its effect.
	RuleNotes      Rule = "note hashes are the body's, siloed and unique"
	RuleNullifiers Rule = "nullifiers are the tx's own, the body's and the claim's"
	RuleLogsOf     Rule = "logs are the body's, those of private ones siloed"
	RuleUpdates    Rule = "writes are the body's updates, one a step"
	RuleOnce       Rule = "no slot is updated twice"
	RuleExpected   Rule = "an update finds what it expects"
	RuleReverts    Rule = "a tx reverts only for an update that finds another value"
	RuleFound      Rule = "what an update finds is in the public data tree"

	// What lets a tx in.
	RuleChain    Rule = "a tx is of this chain"
	RuleExpiry   Rule = "a tx is not expired"
	RuleAnchor   Rule = "an anchor is below its chunk, and not too old"
	RuleAnchored Rule = "an anchor's state root is in the archive"
	RulePrices   Rule = "a tx pays the slot's fees at least"
	RuleGas      Rule = "gas limits hold what a tx needs, and a chunk holds them"
	RuleCost     Rule = "the fee is what gas costs"
	RuleCovers   Rule = "the payer is the body's, and can pay"
	RuleDeposit  Rule = "a claim is of a message before its chunk"
	RuleMoves    Rule = "claim and withdrawal are the body's"
	RuleRoom     Rule = "a chunk has room for its txs"

	RuleByRule Rule = "a chunk's end is by rule"
)
