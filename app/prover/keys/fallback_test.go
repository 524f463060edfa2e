package keys_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/fallback"
	"github.com/aztecd/aztecd/x/fallback/fallbacktest"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
)

const fallbackFile = "../../../l1bridge/contracts/test/vectors/fallback_proven.json"

// fallbackVector is a proof of a fallback checkpoint as FallbackVerifier takes it.
type fallbackVector struct {
	provenVector
	TxHashes []common.Hash `json:"tx_hashes"`
	Sent     hexutil.Bytes `json:"sent"`
	Claims   hexutil.Bytes `json:"claims"`
	Terms    bodyTerms     `json:"terms"`
}

type bodyTerms struct {
	Version      uint64         `json:"version,string"`
	AnchorMaxAge uint64         `json:"anchor_max_age,string"`
	MaxTxs       uint64         `json:"max_txs,string"`
	MaxMana      uint64         `json:"max_mana,string"`
	MaxDAFields  uint64         `json:"max_da_fields,string"`
	Portal       common.Address `json:"portal"`
	GenesisTime  uint64         `json:"genesis_time,string"`
	SlotDuration uint64         `json:"slot_duration,string"`
	Genesis      common.Hash    `json:"genesis_state_root"`
}

// The contract's tests take a fallback checkpoint that was executed here and proved with tiny
// circuits, as those of an epoch do.
func TestAFallbackCheckpointIsProvedForTheContract(t *testing.T) {
	if os.Getenv("AZTECD_TEST_CIRCUITS") == "" {
		t.Skip("makes keys: AZTECD_TEST_CIRCUITS=1")
	}
	dir, err := keys.DefaultDir()
	require.NoError(t, err)
	store, set := keys.Open(dir), keys.Tiny()
	require.NoError(t, keys.Setup(store, set, func(m keys.Made) { t.Log(m.Kind, m.Constraints, m.Took) }, keys.FallbackKinds()...))

	small := fallbacktest.NewSmallest(t, fallback.Shapes{Steps: set.Bodies, BlobRuns: set.BlobRuns})
	w, p, terms := small.Work, small.Params, fallbacktest.Genesis
	groups, err := epoch.NewOutGroups(w.Range.Out)
	require.NoError(t, err)
	opening, err := epoch.Open(w.Range.Blobs, w.Challenges)
	require.NoError(t, err)
	points, err := epoch.EncodeCommitments(w.Range.Commitments[0])
	require.NoError(t, err)
	from := small.Parent
	v := &fallbackVector{
		provenVector: provenVector{
			Keys: map[string]hexutil.Bytes{}, ChainID: p.L1ChainID, Rollup: p.Rollup,
			From:    provenTip{Hash: from.Hash(), InHash: from.In.Hash, InTotal: from.In.Total, Number: from.Number, LastChunk: from.LastChunk},
			Headers: []hexutil.Bytes{w.Range.Headers[0].Encode()}, BlobCounts: []byte{byte(len(w.Range.Commitments[0]))},
			Commitments: points, Opening: opening.Proof[:], Y: opening.Y, Out: groups.Bytes(), OutRoot: groups.Root(),
		},
		TxHashes: w.Bodies.Hashes(), Sent: w.Bodies.SentBytes(), Claims: w.Bodies.ClaimBytes(),
		Terms: bodyTerms{
			Version: p.RollupVersion, AnchorMaxAge: p.AnchorMaxAge, MaxTxs: p.Limits.MaxTxs, MaxMana: p.Limits.MaxMana,
			MaxDAFields: p.Limits.MaxDAFields, Portal: p.FeeJuicePortal,
			GenesisTime: p.GenesisTime / 1000, SlotDuration: p.SlotDuration / 1000, Genesis: terms.Bytes(),
		},
	}
	for _, leaf := range w.Range.In {
		v.In = append(v.In, leaf.Bytes())
	}
	v.proveBodies(t, store, set, w)
	if !*update {
		return
	}
	text, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(fallbackFile, append(text, '\n'), 0o644))
}

func (v *fallbackVector) proveBodies(t *testing.T, store *keys.Store, set keys.Set, work *fallback.Work) {
	t.Helper()
	jobs := work.Jobs
	public := jobs.Closing.Public()
	v.From.World, v.World = public[0].Bytes(), public[1].Bytes()
	v.T = []common.Hash{public[2].Bytes()}
	prove := v.prover(t, store, set, keys.KindF)
	for _, job := range jobs.Steps {
		w, after, err := circuit.AssignBodyStep(set.Bodies, job.Before, job.Steps)
		require.NoError(t, err)
		prove(w)
		hash := after.Hash()
		v.T = append(v.T, hash.Bytes())
	}
	v.B = []common.Hash{public[4].Bytes()}
	prove = v.prover(t, store, set, keys.KindB)
	for _, job := range jobs.Blobs {
		w, err := circuit.AssignBlob(set.BlobRuns, job.Before, job.Slice)
		require.NoError(t, err)
		prove(w)
		after := job.Before
		require.NoError(t, after.Apply(job.Slice))
		hash := after.Hash()
		v.B = append(v.B, hash.Bytes())
	}
	w, err := circuit.AssignCloseBodies(&jobs.Closing)
	require.NoError(t, err)
	v.prover(t, store, set, keys.KindRF)(w)
}
