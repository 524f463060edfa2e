package block_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

var bounds = block.Bounds{MaxTxs: 3, Committee: 4, Messages: 2}

func sample() *block.Block {
	return &block.Block{
		Preamble: block.Preamble{
			Timestamp: 1_790_000_000_123,
			Origin: protocol.Origin{
				L1Block: protocol.L1Block{Number: 5, Hash: common.Hash{5}, Timestamp: 1_790_000_000}, BaseFee: 7, BlobBaseFee: 1,
				Inbox: inputs.Queue{Total: 9, Hash: common.Hash{9}}, Forced: inputs.Queue{Total: 4, Hash: common.Hash{4}}, Generation: 2,
			},
			Entries:        []inputs.Entry{{Content: common.Hash{3}, Due: 6}, {Content: common.Hash{}, Kind: inputs.Blobs}},
			Known:          inputs.Queue{Total: 3, Hash: common.Hash{8}},
			Fees:           protocol.GasFees{PerDA: 1, PerMana: 2},
			ChunkHash:      common.Hash{1},
			CheckpointHash: common.Hash{2},
			ControlInputs: []inputs.Control{
				inputs.Committee{Epoch: 3, Members: [][]byte{{2, 1}, {3, 1}}},
				inputs.Prune{Generation: 2, Checkpoint: 9, Hash: common.Hash{7}},
			},
		},
		TxHashes: []common.Hash{{0, 1}, {0, 2}},
	}
}

// withMessages is a chunk of L1's messages alone.
func withMessages() *block.Block {
	b := sample()
	b.TxHashes = nil
	b.StateInputs.Messages = []inputs.Message{{Index: 1, Leaf: fr.NewElement(7)}, {Index: 2, Leaf: fr.NewElement(8)}}
	return b
}

func TestBlockDecodesToWhatWasEncoded(t *testing.T) {
	heartbeat := sample()
	heartbeat.TxHashes, heartbeat.ChunkHash, heartbeat.ControlInputs = nil, common.Hash{}, nil
	for _, b := range []*block.Block{sample(), withMessages(), heartbeat} {
		txs, err := b.Encode()
		require.NoError(t, err)
		got, err := block.Decode(txs, bounds)
		require.NoError(t, err)
		require.Equal(t, b, got)
	}
}

func TestOnlyTheCanonicalEncodingIsABlock(t *testing.T) {
	for name, spoil := range map[string]func(txs [][]byte) [][]byte{
		"no preamble":       func([][]byte) [][]byte { return nil },
		"an empty preamble": func(txs [][]byte) [][]byte { return [][]byte{{}} },
		"trailing bytes":    func(txs [][]byte) [][]byte { txs[0] = append(txs[0], 0); return txs },
		"an unknown field":  func(txs [][]byte) [][]byte { txs[0] = append(txs[0], 0xf8, 0x01, 1); return txs },
		"a field twice":     func(txs [][]byte) [][]byte { txs[0] = append(txs[0], 0x08, 1); return txs },
		"a huge preamble":   func(txs [][]byte) [][]byte { txs[0] = append(txs[0], make([]byte, 1<<16)...); return txs },
		"a short hash":      func(txs [][]byte) [][]byte { txs[1] = txs[1][:31]; return txs },
		"a hash twice":      func(txs [][]byte) [][]byte { txs[1] = txs[2]; return txs },
		"a hash past the field": func(txs [][]byte) [][]byte {
			txs[1] = common.MaxHash.Bytes()
			return txs
		},
		"too many txs": func(txs [][]byte) [][]byte {
			return append(txs, common.Hash{0, 3}.Bytes(), common.Hash{0, 4}.Bytes())
		},
		"a chunk hash on a heartbeat": func(txs [][]byte) [][]byte { return txs[:1] },
	} {
		txs, err := sample().Encode()
		require.NoError(t, err)
		_, err = block.Decode(spoil(txs), bounds)
		require.ErrorIs(t, err, block.ErrForm, name)
	}
}

func TestInputsMustSayWhatTheyAre(t *testing.T) {
	past := common.MaxHash.Bytes() // no field element
	for name, change := range map[string]func(*aztecv1.Preamble){
		"an empty state input":   func(p *aztecv1.Preamble) { p.StateInputs[0].Input = nil },
		"an empty control input": func(p *aztecv1.Preamble) { p.ControlInputs[0].Input = nil },
		"a leaf past the field":  func(p *aztecv1.Preamble) { p.StateInputs[0].GetL1ToL2Message().Leaf = past },
		"a short hash of a prune": func(p *aztecv1.Preamble) {
			p.ControlInputs[1].GetPrune().CheckpointHash = past[1:]
		},
		"a prune before a committee": func(p *aztecv1.Preamble) {
			p.ControlInputs[0], p.ControlInputs[1] = p.ControlInputs[1], p.ControlInputs[0]
		},
		"two prunes":   func(p *aztecv1.Preamble) { p.ControlInputs[0] = p.ControlInputs[1] },
		"a short leaf": func(p *aztecv1.Preamble) { p.StateInputs[0].GetL1ToL2Message().Leaf = past[1:] },
	} {
		txs, err := withMessages().Encode()
		require.NoError(t, err)
		var p aztecv1.Preamble
		require.NoError(t, p.Unmarshal(txs[0]))
		change(&p)
		txs[0], err = p.Marshal()
		require.NoError(t, err)
		_, err = block.Decode(txs, bounds)
		require.ErrorIs(t, err, block.ErrForm, name)
	}
}

// Whatever Decode accepts encodes to the same bytes.
func FuzzDecode(f *testing.F) {
	txs, err := sample().Encode()
	require.NoError(f, err)
	f.Add(txs[0], txs[1])
	f.Fuzz(func(t *testing.T, preamble, hash []byte) {
		b, err := block.Decode([][]byte{preamble, hash}, bounds)
		if err != nil {
			return
		}
		again, err := b.Encode()
		require.NoError(t, err)
		require.Equal(t, [][]byte{preamble, hash}, again)
	})
}
