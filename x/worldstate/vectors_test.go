package worldstate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/internal/vectors"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// hexField is a field element as 0x and 64 hex digits.
type hexField struct{ fr.Element }

func (h *hexField) UnmarshalJSON(data []byte) error {
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	var b []byte
	if n, err := fmt.Sscanf(s, "0x%x", &b); n != 1 || err != nil {
		return fmt.Errorf("field %q: %w", s, err)
	}
	return h.SetBytesCanonical(b)
}

func fields(in []hexField) []fr.Element {
	out := make([]fr.Element, len(in))
	for i := range in {
		out[i] = in[i].Element
	}
	return out
}

// decodeStrict refuses entries that the tests do not understand.
func decodeStrict(t *testing.T, data []byte, into any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(into))
}

func vectorFile(t *testing.T, env, name string) []byte {
	t.Helper()
	path := os.Getenv(env)
	if path == "" {
		path = "../../testdata/vectors/" + name
	}
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return data
}

var treeNames = map[string]worldstate.TreeID{
	"note_hash":        worldstate.NoteHash,
	"nullifier":        worldstate.Nullifier,
	"public_data":      worldstate.PublicData,
	"l1_to_l2_message": worldstate.L1ToL2Message,
	"archive":          worldstate.Archive,
}

type vectorTree struct {
	Root  hexField
	Size  uint64
	Depth *int
}

type vectorBlock struct {
	L1ToL2Messages []hexField `json:"l1_to_l2_messages"`
	Txs            []struct {
		NoteHashes   []hexField `json:"note_hashes"`
		Nullifiers   []hexField
		PublicWrites []struct{ Slot, Value hexField } `json:"public_writes"`
	}
	BlockHeaderHash hexField `json:"block_header_hash"`
	After           map[string]vectorTree
}

func (b *vectorBlock) delta() worldstate.Delta {
	d := worldstate.Delta{L1ToL2Messages: peersMessages(fields(b.L1ToL2Messages))}
	for _, tx := range b.Txs {
		t := worldstate.TxDelta{NoteHashes: fields(tx.NoteHashes), Nullifiers: fields(tx.Nullifiers)}
		for _, w := range tx.PublicWrites {
			t.PublicWrites = append(t.PublicWrites, worldstate.PublicWrite{Slot: w.Slot.Element, Value: w.Value.Element})
		}
		d.Txs = append(d.Txs, t)
	}
	return d
}

// peersMessages are messages as the peer appends them, who fills 1024 places of each
// block that has any with zeros: here a leaf's index is the message's place in the queue.
func peersMessages(messages []fr.Element) []fr.Element {
	if len(messages) == 0 {
		return nil
	}
	return append(messages, make([]fr.Element, 1024-len(messages))...)
}

func openMemory(t testing.TB) *worldstate.Store {
	t.Helper()
	s, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{}, worldstate.Options{})
	require.NoError(t, err)
	return s
}

func requireTrees(t *testing.T, want map[string]vectorTree, got worldstate.Roots, at string) (checked int) {
	t.Helper()
	for name, tree := range want {
		id, known := treeNames[name]
		require.True(t, known, "%s: tree %q", at, name)
		require.Equal(t, tree.Size, got[id].Size, "%s: size of the %s tree", at, id)
		require.Equal(t, tree.Root.Text(16), got[id].Root.Text(16), "%s: root of the %s tree", at, id)
		if tree.Depth != nil {
			require.Equal(t, *tree.Depth, id.Height(), "%s: height of the %s tree", at, id)
		}
		checked++
	}
	return checked
}

// openVectors opens a store with the genesis the blocks were made on: that of
// Aztec, or that of a native world state told the older header separator 28.
// The file does not say which, the archive after the first block does.
func openVectors(t *testing.T, first *vectorBlock) *worldstate.Store {
	t.Helper()
	for _, separator := range []uint32{0, 28} {
		s, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{HeaderSeparator: separator}, worldstate.Options{})
		require.NoError(t, err)
		f, err := s.Fork()
		require.NoError(t, err)
		require.NoError(t, f.AppendArchive(first.BlockHeaderHash.Element))
		if f.Roots()[worldstate.Archive].Root == first.After["archive"].Root.Element {
			return s
		}
	}
	require.Fail(t, "no known genesis leads to the first block's archive root")
	return nil
}

// Each block of the peer's native world state gives its roots, on forks of a
// fork as well as committed one by one.
func TestStateBlocksVectors(t *testing.T) {
	var file struct {
		MadeWith string `json:"made_with"`
		Rules    string
		Heights  map[string]int
		Blocks   []vectorBlock
	}
	decodeStrict(t, vectorFile(t, "AZTEC_STATE_BLOCKS", "state_blocks.json"), &file)
	require.NotEmpty(t, file.Blocks)
	for name, height := range file.Heights {
		id, known := treeNames[name]
		require.True(t, known, "tree %q", name)
		require.Equal(t, height, id.Height())
	}
	s := openVectors(t, &file.Blocks[0])
	piled, err := s.Fork()
	require.NoError(t, err)
	checked := 0
	for i := range file.Blocks {
		b := &file.Blocks[i]
		f, err := s.Fork()
		require.NoError(t, err)
		if i > 0 {
			piled = piled.Fork()
		}
		for _, fork := range []*worldstate.Fork{f, piled} {
			require.NoError(t, fork.Apply(b.delta()))
			require.NoError(t, fork.AppendArchive(b.BlockHeaderHash.Element))
			checked += requireTrees(t, b.After, fork.Roots(), fmt.Sprintf("block %d", i))
		}
		require.NoError(t, s.Commit(f, uint64(i+1), nil))
	}
	fmt.Printf("state_blocks checked=%d\n", checked)
}

// vectorStep is a step of the trees section as a delta. Our unit is a whole tx,
// which takes places in several trees: a step that must find its tree as in the
// genesis starts afresh.
type vectorStep struct {
	tree   worldstate.TreeID
	afresh bool
	delta  worldstate.Delta
}

func txDelta(tx worldstate.TxDelta) worldstate.Delta {
	return worldstate.Delta{Txs: []worldstate.TxDelta{tx}}
}

func vectorSteps() map[string]vectorStep {
	return map[string]vectorStep{
		"note_hash append [1,2,3]": {worldstate.NoteHash, true, txDelta(worldstate.TxDelta{
			NoteHashes: []fr.Element{field(1), field(2), field(3)},
		})},
		"then append 61 zero leaves": {worldstate.NoteHash, false, worldstate.Delta{}},
		"l1_to_l2 append [10,11] padded to 1024 (v4/v5 style)": {worldstate.L1ToL2Message, false, worldstate.Delta{
			L1ToL2Messages: peersMessages([]fr.Element{field(10), field(11)}),
		}},
		"nullifier batchInsert [1000,500,0x7fffffff] padded to 64": {worldstate.Nullifier, true, txDelta(worldstate.TxDelta{
			Nullifiers: []fr.Element{field(1000), field(500), field(0x7fffffff)},
		})},
	}
}

// The genesis trees, the zero subtrees and the steps after genesis equal the
// peer's.
func TestTreesVectors(t *testing.T) {
	raw := vectors.Raw(t, "trees_v5_domain_separated")
	var section struct {
		How               string
		Genesis           map[string]vectorTree
		Recurrence        map[string]bool
		IndexedCandidates json.RawMessage `json:"indexed_candidates"`
		GenesisHeaderHash hexField        `json:"genesis_header_hash"`
		HeaderCheck       bool            `json:"genesis_header_hash_check_archive_root"`
		HeaderFields      int             `json:"genesis_header_num_fields"`
		Steps             []struct {
			Op   string
			Root hexField
			Size uint64
		}
		LeafOrder             json.RawMessage   `json:"leaf_order_check"`
		Zeros                 []hexField        `json:"zero_hashes_append_SEP_2982624097"`
		Separators            map[string]uint64 `json:"domain_separators_used"`
		EqualsMainnetArchive0 bool              `json:"genesis_archive_equals_mainnet_v5_archiveAt0_from_AZUP2"`
		Note                  string
	}
	decodeStrict(t, raw, &section)
	s := openMemory(t)
	_, genesis := s.Tip()
	checked := requireTrees(t, section.Genesis, genesis, "genesis")
	require.Len(t, section.Genesis, worldstate.NumTrees)
	zero := fr.Element{}
	for level, want := range section.Zeros {
		if level > 0 {
			zero = poseidon2.Hash(poseidon2.Separator("merkle_hash"), zero, zero)
		}
		require.Equal(t, want.Element, zero, "zero subtree of height %d", level)
		if level == worldstate.L1ToL2Message.Height() {
			require.Equal(t, zero, genesis[worldstate.L1ToL2Message].Root)
		}
		checked++
	}
	for name, want := range section.Separators {
		name, _, _ = strings.Cut(strings.ToLower(name), "_append")
		require.Equal(t, field(want), poseidon2.Separator(name), name)
		checked++
	}
	at, err := s.At(0)
	require.NoError(t, err)
	header, err := at.Leaf(worldstate.Archive, 0)
	require.NoError(t, err)
	require.Equal(t, section.GenesisHeaderHash.Element, header.Leaf)
	checked++
	var f *worldstate.Fork
	for _, step := range section.Steps {
		known, ok := vectorSteps()[step.Op]
		require.True(t, ok, "step %q is not understood", step.Op)
		if known.afresh {
			f, err = s.Fork()
			require.NoError(t, err)
		}
		require.NoError(t, f.Apply(known.delta))
		got := f.Roots()[known.tree]
		require.Equal(t, step.Root.Element, got.Root, step.Op)
		if step.Size%64 == 0 { // a tx takes 64 places at once
			require.Equal(t, step.Size, got.Size, step.Op)
		}
		checked++
	}
	fmt.Printf("trees_v5_domain_separated checked=%d\n", checked)
}
