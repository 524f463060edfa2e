package protocol_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

func validParams(t testing.TB) protocol.Params {
	t.Helper()
	p := protocol.Devnet()
	p.Rollup = common.HexToAddress("0xabc")
	p.GenesisTime = 1_700_000_000_000
	p.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(fr.NewElement(7)), Amount: protocol.Amount{Lo: 9}}}
	for i := byte(1); i <= 4; i++ {
		key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{i}, 32))
		require.NoError(t, err)
		p.Validators = append(p.Validators, protocol.Validator{
			Attester:  crypto.CompressPubkey(&key.PublicKey),
			Publisher: common.Address{i},
		})
	}
	require.NoError(t, p.Validate())
	return p
}

func TestParamsSurviveEncoding(t *testing.T) {
	p := validParams(t)
	raw, err := p.Encode()
	require.NoError(t, err)
	got, err := protocol.Decode(raw)
	require.NoError(t, err)
	require.Equal(t, &p, got)
}

func TestGenesisIsDecodedStrictly(t *testing.T) {
	p := validParams(t)
	raw, err := p.Encode()
	require.NoError(t, err)
	for name, bad := range map[string]string{
		"unknown field":   strings.Replace(string(raw), "{", `{"surprise":1,`, 1),
		"trailing data":   string(raw) + "{}",
		"empty":           "",
		"amount as float": strings.Replace(string(raw), `"amount": "9"`, `"amount": 9.5`, 1),
		"address too big": strings.Replace(string(raw), "0x"+strings.Repeat("0", 63)+"7", "0x"+strings.Repeat("f", 64), 1),
		"address short":   strings.Replace(string(raw), "0x"+strings.Repeat("0", 63)+"7", "0x07", 1),
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEqual(t, string(raw), bad)
			_, err := protocol.Decode([]byte(bad))
			require.Error(t, err)
		})
	}
}

func TestValidateNamesTheParameterAtFault(t *testing.T) {
	for field, spoil := range map[string]func(*protocol.Params){
		"l1_chain_id":                  func(p *protocol.Params) { p.L1ChainID = 0 },
		"rollup":                       func(p *protocol.Params) { p.Rollup = common.Address{} },
		"rollup_version":               func(p *protocol.Params) { p.RollupVersion = 0 },
		"restart_count":                func(p *protocol.Params) { p.RestartCount = 1 << 60 },
		"genesis_time_ms":              func(p *protocol.Params) { p.GenesisTime = 0 },
		"slot_duration_ms":             func(p *protocol.Params) { p.SlotDuration = 999 },
		"epoch_duration_slots":         func(p *protocol.Params) { p.EpochDuration = 0 },
		"clock_tolerance_ms":           func(p *protocol.Params) { p.ClockTolerance = p.SlotDuration },
		"limits.max_txs":               func(p *protocol.Params) { p.Limits.MaxTxs = 0 },
		"limits.max_mana":              func(p *protocol.Params) { p.Limits.MaxMana = 0 },
		"limits.max_da_fields":         func(p *protocol.Params) { p.Limits.MaxDAFields = 5 * 4096 },
		"limits.chunks_per_checkpoint": func(p *protocol.Params) { p.Limits.ChunksPerCheckpoint = 1025 },
		"limits.effect_blobs":          func(p *protocol.Params) { p.Limits.EffectBlobs = 6 },
		"fees.initial.per_da_gas":      func(p *protocol.Params) { p.Fees.Initial.PerDA = 1 << 61 },
		"fees.initial.per_l2_gas":      func(p *protocol.Params) { p.Fees.Initial.PerMana = 1 << 61 },
		"fees.max_change_permille":     func(p *protocol.Params) { p.Fees.MaxChangePermille = 1001 },
		"chunks.linger_ms":             func(p *protocol.Params) { p.Chunks.Linger = p.SlotDuration + 1 },
		"chunks.per_slot":              func(p *protocol.Params) { p.Chunks.PerSlot = 1 << 17 },
		"l1.depth":                     func(p *protocol.Params) { p.L1.Depth = 0 },
		"l1.origin_lag_ms":             func(p *protocol.Params) { p.L1.OriginLag = 1 << 50 },
		"l1.max_origin_age_epochs":     func(p *protocol.Params) { p.L1.MaxOriginAge = 0 },
		"anchor_max_age_chunks":        func(p *protocol.Params) { p.AnchorMaxAge = 0 },
		"max_object_bytes":             func(p *protocol.Params) { p.MaxObjectBytes = 1 },
		"client_proofs":                func(p *protocol.Params) { p.ClientProofs = "zk" },
		"publish_timeout_ms":           func(p *protocol.Params) { p.PublishTimeout = 0 },
		"max_unpublished_slots":        func(p *protocol.Params) { p.MaxUnpublishedSlots = 0 },
		"open_after_slots":             func(p *protocol.Params) { p.OpenAfter = 0 },
		"fee_juice[0].address":         func(p *protocol.Params) { p.FeeJuice[0].Address = protocol.FieldHex{} },
		"fee_juice[0].amount":          func(p *protocol.Params) { p.FeeJuice[0].Amount = protocol.Amount{} },
		"fee_juice[1].address":         func(p *protocol.Params) { p.FeeJuice = append(p.FeeJuice, p.FeeJuice[0]) },
		"fee_juice[1].amount": func(p *protocol.Params) {
			p.FeeJuice = append(p.FeeJuice, protocol.Allocation{Address: protocol.FieldHex(fr.One()), Amount: protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0)}})
		},
		"validators":              func(p *protocol.Params) { p.Validators = nil },
		"validators[0].attester":  func(p *protocol.Params) { p.Validators[0].Attester[1] ^= 0xff; p.Validators[0].Attester[0] = 9 },
		"validators[1].attester":  func(p *protocol.Params) { p.Validators[1].Attester = p.Validators[0].Attester },
		"validators[2].publisher": func(p *protocol.Params) { p.Validators[2].Publisher = common.Address{} },
		"committee_size":          func(p *protocol.Params) { p.SetCommittee(129) },
		"min_committee":           func(p *protocol.Params) { p.MinCommittee = 5 },
		"sampling_rounds":         func(p *protocol.Params) { p.SamplingRounds = 30 },
		"genesis_seed":            func(p *protocol.Params) { p.SetCommittee(2) },
	} {
		t.Run(field, func(t *testing.T) {
			p := validParams(t)
			p.SetCommittee(4)
			require.NoError(t, p.Validate())
			spoil(&p)
			err := p.Validate()
			require.Error(t, err)
			require.True(t, strings.HasPrefix(err.Error(), "genesis parameter "+field+": "), err)
			_, err = p.Encode()
			require.Error(t, err)
		})
	}
}

// A block's milliseconds and its chunk's seconds lie in one slot.
func TestSlotsBeginWithWholeSeconds(t *testing.T) {
	for field, spoil := range map[string]func(*protocol.Params){
		"genesis_time_ms":  func(p *protocol.Params) { p.GenesisTime++ },
		"slot_duration_ms": func(p *protocol.Params) { p.SlotDuration++ },
	} {
		p := validParams(t)
		spoil(&p)
		require.ErrorContains(t, p.Validate(), "genesis parameter "+field+": ")
	}
}

func TestNoProofsOnlyOnTheDevnet(t *testing.T) {
	p := validParams(t)
	p.L1ChainID = 1
	require.ErrorContains(t, p.Validate(), "is for the devnet")
}

func FuzzDecode(f *testing.F) {
	p := validParams(f)
	raw, err := p.Encode()
	require.NoError(f, err)
	f.Add(raw)
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := protocol.Decode(raw)
		if err != nil {
			return
		}
		again, err := json.Marshal(p)
		require.NoError(t, err)
		q, err := protocol.Decode(again)
		require.NoError(t, err)
		require.Equal(t, p, q)
	})
}
