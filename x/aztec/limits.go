package aztec

// Limits of one tx, from constants.gen.ts of @aztec/constants 4.1.2.
const (
	MaxNoteHashes          = 64
	MaxNullifiers          = 64 // the protocol nullifier included
	MaxPublicWrites        = 63 // requested by the tx
	MaxTotalPublicWrites   = 64 // with the fee payer's balance
	MaxL2ToL1Msgs          = 8
	MaxPrivateLogs         = 64
	MaxPrivateLogFields    = 16
	MaxPublicLogsFields    = 4096 // of all logs, with two header fields each
	PublicLogHeaderFields  = 2
	MaxContractClassLogs   = 1
	MaxContractClassFields = 3023
	MaxRevertCode          = 3
)

// Sizes of trees and checkpoints, from the same file.
const (
	NoteHashTreeHeight   = 42
	NullifierTreeHeight  = 42
	PublicDataTreeHeight = 40
	L1ToL2TreeHeight     = 36
	TotalManaBits        = 48
)
