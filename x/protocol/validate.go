package protocol

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Bounds of parameters. They keep arithmetic on parameters far from overflow
// and a deployment within what L1 and CometBFT can carry.
const (
	// chunkEndFields bounds the end markers of a chunk and its checkpoint.
	chunkEndFields  = 16
	maxValidators   = 128
	maxCommittee    = 128
	maxRounds       = 255
	minSlotDuration = 1000
	maxDuration     = 365 * 24 * 3600 * 1000
	maxTime         = 1 << 50
	maxSlots        = 1 << 24
	maxOriginAge    = 1 << 16
	maxChunkTxs     = 4096
	maxChunkMana    = 1<<48 - 1 // what a chunk's end marker can hold
	maxChunks       = 1 << 16
	maxInCap        = 1 << 10 // leaves travel in the block
	// maxCheckpointChunks bounds how far back a checkpoint's versions reach.
	maxCheckpointChunks = 1 << 10
	maxGasFee           = 1 << 60
	minObjectBytes      = 4 * 1024
	maxObjectBytes      = 4 * 1024 * 1024
)

// Validate returns an error that names every parameter that cannot work, each
// with what to write instead.
func (p *Params) Validate() error {
	var v verdict
	v.within("l1_chain_id", p.L1ChainID, 1, 1<<53)
	v.demand(p.Rollup != common.Address{}, "rollup", "must be the address of the Rollup contract on L1; deploy it with `aztecd l1 deploy`")
	v.within("rollup_version", p.RollupVersion, 1, 1<<53)
	v.within("restart_count", p.RestartCount, 0, maxRestarts)

	v.within("genesis_time_ms", p.GenesisTime, 1, maxTime)
	v.seconds("genesis_time_ms", p.GenesisTime)
	v.within("slot_duration_ms", p.SlotDuration, minSlotDuration, maxDuration)
	v.seconds("slot_duration_ms", p.SlotDuration)
	v.within("epoch_duration_slots", p.EpochDuration, 1, MaxEpochSlots)
	v.within("clock_tolerance_ms", p.ClockTolerance, 0, maxDuration)
	v.demand(p.ClockTolerance < p.SlotDuration, "clock_tolerance_ms", "must be less than slot_duration_ms")

	p.validateLimits(&v)
	v.within("fees.initial.per_da_gas", p.Fees.Initial.PerDA, 0, maxGasFee)
	v.within("fees.initial.per_l2_gas", p.Fees.Initial.PerMana, 0, maxGasFee)
	v.within("fees.max_change_permille", p.Fees.MaxChangePermille, 0, 1000)
	v.within("fees.fee_juice_per_gwei", p.Fees.JuicePerGwei, 0, maxGasFee)

	v.within("chunks.linger_ms", p.Chunks.Linger, 0, p.SlotDuration)
	v.within("chunks.per_slot", p.Chunks.PerSlot, 0, maxChunks)
	v.within("l1.depth", p.L1.Depth, 1, 1024)
	v.within("l1.origin_lag_ms", p.L1.OriginLag, 0, maxDuration)
	v.within("l1.max_origin_age_epochs", p.L1.MaxOriginAge, 1, maxOriginAge)
	v.demand(p.MaxOriginAge() >= p.L1.OriginLag+p.SlotDuration, "l1.max_origin_age_epochs",
		"is %d, which is %d ms; write more, so that there is a slot beside l1.origin_lag_ms (%d) for an origin to advance in", p.L1.MaxOriginAge, p.MaxOriginAge(), p.L1.OriginLag)
	v.within("anchor_max_age_chunks", p.AnchorMaxAge, 1, 1<<40)
	v.within("max_object_bytes", p.MaxObjectBytes, minObjectBytes, maxObjectBytes)
	v.within("publish_timeout_ms", p.PublishTimeout, 1, p.SlotDuration)
	v.within("open_after_slots", p.OpenAfter, 1, maxSlots)
	v.within("max_unpublished_slots", p.MaxUnpublishedSlots, 1, maxSlots)
	v.within("genesis_origin.number", p.GenesisOrigin.Number, 0, 1<<53)
	v.within("genesis_origin.timestamp_s", p.GenesisOrigin.Timestamp, 0, maxTime/1000)

	p.validateWindows(&v)
	p.validateProving(&v)
	p.validateProofs(&v)
	p.validateFeeJuice(&v)
	p.validateValidators(&v)
	p.validateDraw(&v)
	p.validateRestart(&v)
	return v.err()
}

func (p *Params) validateLimits(v *verdict) {
	l := p.Limits
	v.within("limits.max_txs", l.MaxTxs, 1, maxChunkTxs)
	v.within("limits.max_mana", l.MaxMana, 1, maxChunkMana)
	v.within("limits.chunks_per_checkpoint", l.ChunksPerCheckpoint, 1, maxCheckpointChunks)
	v.within("limits.effect_blobs", l.EffectBlobs, 1, MaxEffectBlobs)
	v.within("limits.in_cap", l.InCap, 1, maxInCap)
	v.within("limits.min_forced", l.MinForced, 1, min(l.MaxTxs, EntriesPerBlock))
	if l.EffectBlobs <= MaxEffectBlobs {
		room := l.EffectBlobs*FieldsPerBlob - chunkEndFields
		v.demand(l.MaxDAFields >= 1 && l.MaxDAFields <= room, "limits.max_da_fields",
			"is %d; a chunk must fit an empty checkpoint: write 1 to %d", l.MaxDAFields, room)
	}
}

func (p *Params) validateProofs(v *verdict) {
	v.demand(p.ClientProofs == ProofsNone, "client_proofs", "is %q; this version knows %q only", p.ClientProofs, ProofsNone)
	v.demand(p.ClientProofs != ProofsNone || p.L1ChainID == DevnetL1ChainID, "client_proofs",
		"%q checks no proof and is for the devnet (l1_chain_id %d); l1_chain_id here is %d", ProofsNone, DevnetL1ChainID, p.L1ChainID)
}

func (p *Params) validateFeeJuice(v *verdict) {
	seen := make(map[fr.Element]bool, len(p.FeeJuice))
	var total Amount
	for i, a := range p.FeeJuice {
		name := fmt.Sprintf("fee_juice[%d]", i)
		address := a.Address.Field()
		v.demand(!address.IsZero(), name+".address", "must not be zero")
		v.demand(!seen[address], name+".address", "is listed twice; add the amounts up")
		v.demand(a.Amount != Amount{}, name+".amount", "must not be zero; leave the entry out")
		seen[address] = true
		sum, err := total.Add(a.Amount)
		v.demand(err == nil, name+".amount", "makes the total exceed 2^128-1")
		total = sum
	}
}

func (p *Params) validateValidators(v *verdict) {
	v.demand(len(p.Validators) >= 1 && len(p.Validators) <= maxValidators, "validators",
		"are %d; list 1 to %d", len(p.Validators), maxValidators)
	seen := make(map[string]bool, len(p.Validators))
	for i, m := range p.Validators {
		name := fmt.Sprintf("validators[%d]", i)
		_, err := crypto.DecompressPubkey(m.Attester)
		v.demand(err == nil, name+".attester", "must be a 33-byte compressed secp256k1 key in hex")
		v.demand(!seen[string(m.Attester)], name+".attester", "is listed twice; each validator needs its own key")
		v.demand(m.Publisher != common.Address{}, name+".publisher", "must be the L1 account that publishes for this validator")
		seen[string(m.Attester)] = true
	}
}

// validateDraw holds what committees are drawn with.
func (p *Params) validateDraw(v *verdict) {
	if !p.Drawn() {
		for _, c := range []struct {
			name string
			is   uint64
		}{{"min_committee", p.MinCommittee}, {"sampling_rounds", p.SamplingRounds}} {
			v.demand(c.is == 0, c.name, "is %d though committee_size is 0, so that no committee is drawn; leave it out", c.is)
		}
		return
	}
	v.within("committee_size", p.CommitteeSize, 1, maxCommittee)
	v.within("min_committee", p.MinCommittee, 1, p.CommitteeSize)
	v.within("sampling_rounds", p.SamplingRounds, 1, maxRounds)
	v.demand(p.SamplingRounds%4 == 0, "sampling_rounds", "is %d, no multiple of four: the shuffle draws four rounds at once", p.SamplingRounds)
	v.demand(uint64(len(p.Validators)) >= p.MinCommittee, "validators", "are %d, and min_committee is %d", len(p.Validators), p.MinCommittee)
	v.demand(uint64(len(p.Validators)) <= p.CommitteeSize || p.GenesisSeed != common.Hash{}, "genesis_seed",
		"must be that of the deployment: %d validators draw for %d seats", len(p.Validators), p.CommitteeSize)
}

// verdict collects what is wrong.
type verdict struct{ errs []error }

func (v *verdict) demand(ok bool, field, format string, args ...any) {
	if !ok {
		v.errs = append(v.errs, fmt.Errorf("genesis parameter %s: "+format, append([]any{field}, args...)...))
	}
}

func (v *verdict) within(field string, value, lowest, highest uint64) {
	v.demand(value >= lowest && value <= highest, field, "is %d; write %d to %d", value, lowest, highest)
}

// seconds demands that slots of milliseconds are those of seconds, which is what L1
// and the chunks in its blobs have.
func (v *verdict) seconds(field string, ms uint64) {
	v.demand(ms%1000 == 0, field, "is %d; write whole seconds, as L1 counts them", ms)
}

func (v *verdict) err() error { return errors.Join(v.errs...) }
