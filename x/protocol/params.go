package protocol

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Params are the genesis parameters of one deployment. All nodes hold the same.
type Params struct {
	// L1ChainID, Rollup and RestartCount make up the chain id.
	L1ChainID uint64         `json:"l1_chain_id"`
	Rollup    common.Address `json:"rollup"`
	// RollupVersion is what txs and messages between the layers name.
	RollupVersion uint64 `json:"rollup_version"`
	// RestartCount grows when a deployment starts its chain anew, so that old
	// signatures are worthless in the new one.
	RestartCount uint64 `json:"restart_count"`

	// GenesisTime is the start of slot 0, Unix milliseconds; a whole second, since L1
	// and the chunks' timestamps count those.
	GenesisTime uint64 `json:"genesis_time_ms"`
	// SlotDuration in milliseconds, whole seconds.
	SlotDuration uint64 `json:"slot_duration_ms"`
	// EpochDuration in slots.
	EpochDuration uint64 `json:"epoch_duration_slots"`
	// ClockTolerance is how far a block's timestamp may lie ahead of a
	// validator's clock, in milliseconds.
	ClockTolerance uint64 `json:"clock_tolerance_ms"`

	Limits Limits      `json:"limits"`
	Fees   FeeParams   `json:"fees"`
	Chunks ChunkParams `json:"chunks"`
	L1     L1Params    `json:"l1"`

	// AnchorMaxAge is how many chunks a tx's anchor may lie behind the chunk
	// that includes it.
	AnchorMaxAge uint64 `json:"anchor_max_age_chunks"`
	// MaxObjectBytes bounds one encoded tx object, proof included.
	MaxObjectBytes uint64 `json:"max_object_bytes"`
	// ClientProofs names the proof system of txs. "none" checks nothing and is
	// for devnets only.
	ClientProofs ClientProofs `json:"client_proofs"`

	// PublishTimeout is how long after a slot leader's turn the next backup may
	// publish instead, in milliseconds.
	PublishTimeout uint64 `json:"publish_timeout_ms"`
	// OpenAfter is how many slots after a slot's end anyone may publish it.
	OpenAfter uint64 `json:"open_after_slots"`
	// Eager has whatever is published come with its certificate, which L1 checks at once:
	// nothing unconfirmed ever stands there, and a publication costs some five times as
	// much (design 4.7). False: publishers sign for it, and one certificate covers many.
	Eager bool `json:"eager_certificates,omitempty"`
	// MaxUnpublishedSlots is how many closed slots may wait for L1 before proposers
	// slow the building of chunks.
	MaxUnpublishedSlots uint64 `json:"max_unpublished_slots"`
	// Governance is the L1 account that may restart a dead chain; zero: nobody may.
	Governance common.Address `json:"governance"`
	// FeeJuicePortal is the L1 contract whose messages are claims of fee juice, and to
	// which what is withdrawn goes; zero: there are neither.
	FeeJuicePortal common.Address `json:"fee_juice_portal,omitzero"`
	// Windows of confirming, blame and rescue on L1.
	Windows Windows `json:"windows"`
	// Proving says how the chain is proven; nil: nobody proves it.
	Proving *Proving `json:"proving,omitempty"`

	// GenesisOrigin is the L1 block the first chunk builds on.
	GenesisOrigin L1Block `json:"genesis_origin"`
	// FeeJuice are the balances at genesis.
	FeeJuice []Allocation `json:"fee_juice"`
	// Validators are the genesis set, in the order in which L1 has it.
	Validators []Validator `json:"validators"`
	// CommitteeSize is how many seats an epoch's committee has that is drawn on L1; with
	// 0 none is drawn, and the genesis set serves for ever.
	CommitteeSize uint64 `json:"committee_size,omitempty"`
	// MinCommittee is how many usable keys a committee needs to be handed over to.
	MinCommittee uint64 `json:"min_committee,omitempty"`
	// SamplingRounds are those of the shuffle that draws a committee.
	SamplingRounds uint64 `json:"sampling_rounds,omitempty"`
	// GenesisSeed draws the committees of the first epochs; the deployment decides it.
	GenesisSeed common.Hash `json:"genesis_seed,omitzero"`
	// Restart is where the chain goes on; nil for the one that the deployment began.
	Restart *Restart `json:"restart,omitempty"`
}

// Limits bound one chunk and one checkpoint.
type Limits struct {
	// MaxTxs per chunk.
	MaxTxs uint64 `json:"max_txs"`
	// MaxMana per chunk, in mana as metered, not as declared.
	MaxMana uint64 `json:"max_mana"`
	// MaxDAFields per chunk: blob fields of its tx effects, end markers apart.
	MaxDAFields uint64 `json:"max_da_fields"`
	// ChunksPerCheckpoint is when a full checkpoint is followed by another.
	ChunksPerCheckpoint uint64 `json:"chunks_per_checkpoint"`
	// EffectBlobs per checkpoint; a further blob carries the attestations.
	EffectBlobs uint64 `json:"effect_blobs"`
	// InCap is how many L1-to-L2 messages a checkpoint takes at most, all of them with its
	// first chunk.
	InCap uint64 `json:"in_cap"`
	// MinForced is how many of the forced txs that are due a chunk takes at least.
	MinForced uint64 `json:"min_forced"`
}

// FeeParams rule the price of gas.
type FeeParams struct {
	Initial GasFees `json:"initial"`
	// MaxChangePermille bounds a change from one slot to the next.
	MaxChangePermille uint64 `json:"max_change_permille"`
	// JuicePerGwei is how many units of fee juice a gwei of L1's fees is worth, by which they
	// are passed on: 3e13 where ETH is worth 30,000 AZT. 0: they are not. It stands for good;
	// only a vote that genesis does not know yet could change it.
	JuicePerGwei uint64 `json:"fee_juice_per_gwei,omitempty"`
}

// ChunkParams pace the building of chunks.
type ChunkParams struct {
	// Linger is how long a proposer waits for company after the first tx, in
	// milliseconds.
	Linger uint64 `json:"linger_ms"`
	// PerSlot spreads that many chunks over a slot; 0 builds one whenever there
	// is work.
	PerSlot uint64 `json:"per_slot"`
}

// L1Params say when an L1 block may become a chunk's origin.
type L1Params struct {
	// Depth is how many L1 blocks must be built on it: what L1 undoes of fewer blocks
	// undoes no origin.
	Depth uint64 `json:"depth"`
	// OriginLag is how old it must be, in milliseconds: the time that the views of all
	// validators have to come to it.
	OriginLag uint64 `json:"origin_lag_ms"`
	// MaxOriginAge is how old a chunk's origin may be, in epochs: a committee that does
	// not look at L1 makes no chunks, and so cannot censor what comes from there. An L1
	// outage that is longer leaves heartbeats only.
	MaxOriginAge uint64 `json:"max_origin_age_epochs"`
}

// L1Block names an Ethereum block.
type L1Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	// Timestamp in Unix seconds.
	Timestamp uint64 `json:"timestamp_s"`
}

// L1Ref is an L1 block as far as its hash tells all of it.
type L1Ref struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Ref leaves out what follows from the hash.
func (b L1Block) Ref() L1Ref { return L1Ref{b.Number, b.Hash} }

// Allocation is a fee-juice balance at genesis.
type Allocation struct {
	// Address is the Aztec address of the fee payer.
	Address FieldHex `json:"address"`
	Amount  Amount   `json:"amount"`
}

// Validator is one of the genesis set.
type Validator struct {
	// Attester is the 33-byte compressed secp256k1 key that signs chunks.
	Attester hexutil.Bytes `json:"attester"`
	// Publisher is the L1 account that publishes for the attester.
	Publisher common.Address `json:"publisher"`
}

// ClientProofs names a proof system.
type ClientProofs string

// ProofsNone accepts every proof; only DevnetL1ChainID may use it.
const ProofsNone ClientProofs = "none"

// DevnetL1ChainID is the L1 chain id of the embedded devnet.
const DevnetL1ChainID = 31337

// FieldHex is a field element written as 0x and 64 hex digits in JSON.
type FieldHex fr.Element

// Clock returns the clock of slots and epochs.
func (p *Params) Clock() Clock {
	return Clock{GenesisTime: p.GenesisTime, SlotDuration: p.SlotDuration, EpochDuration: p.EpochDuration}
}

// SlotAt returns the slot a timestamp lies in.
func (p *Params) SlotAt(timestamp uint64) uint64 { return p.Clock().SlotAt(timestamp) }

// EpochOf returns the epoch a slot belongs to.
func (p *Params) EpochOf(slot uint64) uint64 { return p.Clock().EpochOf(slot) }

// SlotStart returns the first millisecond of a slot.
func (p *Params) SlotStart(slot uint64) uint64 { return p.Clock().SlotStart(slot) }

// Drawn tells whether each epoch has its own committee.
func (p *Params) Drawn() bool { return p.CommitteeSize > 0 }

// SetCommittee has committees of so many seats drawn, by the standard rules: a handover
// needs a quorum of usable keys.
func (p *Params) SetCommittee(seats uint64) {
	p.CommitteeSize, p.MinCommittee, p.SamplingRounds = seats, 2*seats/3+1, standardRounds
}

// standardRounds leave no bias that 10,000 draws would show.
const standardRounds = 32

// EpochStart returns the first millisecond of an epoch.
func (p *Params) EpochStart(epoch uint64) uint64 { return p.SlotStart(epoch * p.EpochDuration) }

// EpochAt returns the epoch a timestamp lies in.
func (p *Params) EpochAt(timestamp uint64) uint64 { return p.EpochOf(p.SlotAt(timestamp)) }

// ChainID returns the CometBFT chain id of the deployment.
func (p *Params) ChainID() string { return ChainID(p.L1ChainID, p.Rollup, p.RestartCount) }
