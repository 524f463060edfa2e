package aztec

// What a tx's effects cost, from constants.gen.ts of @aztec/constants 4.1.2.
// L2 gas (mana) of effects made by private functions; the AVM_... entries are
// those of public execution, without its per-instruction cost.
const (
	PrivateTxL2Gas      = 440_000 // PRIVATE_TX_L2_GAS_OVERHEAD
	PublicTxL2Gas       = 540_000 // PUBLIC_TX_L2_GAS_OVERHEAD
	NoteHashL2Gas       = 9_200   // L2_GAS_PER_NOTE_HASH
	NullifierL2Gas      = 16_000  // L2_GAS_PER_NULLIFIER
	L2ToL1MsgL2Gas      = 5_200   // L2_GAS_PER_L2_TO_L1_MSG
	PrivateLogL2Gas     = 2_500   // L2_GAS_PER_PRIVATE_LOG
	PublicWriteL2Gas    = 33_140  // AVM_SSTORE_BASE_L2_GAS
	PublicReadL2Gas     = 1_290   // AVM_SLOAD_BASE_L2_GAS
	PublicLogL2Gas      = 15      // AVM_EMITPUBLICLOG_BASE_L2_GAS
	PublicLogFieldL2Gas = 3       // AVM_EMITPUBLICLOG_DYN_L2_GAS
	MaxTxL2Gas          = 6_540_000
)

// DA gas: a tx pays for each blob field of its effect; TxDAGas covers the three
// that every tx has (marker, hash, fee).
const (
	DAGasPerField    = 32 // DA_GAS_PER_FIELD
	TxDAGas          = 96 // TX_DA_GAS_OVERHEAD
	PublicWriteDAGas = 2 * DAGasPerField
)
