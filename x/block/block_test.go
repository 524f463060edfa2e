package block_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

var bounds = block.Bounds{MaxTxs: 3, CommitteeSize: 4}

func sample() *block.Block {
	return &block.Block{
		Preamble: block.Preamble{
			Timestamp:      1_790_000_000_123,
			Origin:         protocol.L1Block{Number: 5, Hash: common.Hash{5}, Timestamp: 1_790_000_000},
			Fees:           protocol.GasFees{PerDAGas: 1, PerL2Gas: 2},
			ChunkHash:      common.Hash{1},
			CheckpointHash: common.Hash{2},
			LastLock: &lock.Certificate{
				Height: 3, Round: 1, Extension: lock.NewExtension(common.Hash{7}),
				Signers: []byte{7}, Signatures: [][65]byte{{1}, {2}, {3}},
			},
		},
		TxHashes: []common.Hash{{0, 1}, {0, 2}},
	}
}

func TestBlockDecodesToWhatWasEncoded(t *testing.T) {
	heartbeat := sample()
	heartbeat.TxHashes, heartbeat.ChunkHash, heartbeat.LastLock = nil, common.Hash{}, nil
	for _, b := range []*block.Block{sample(), heartbeat} {
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
	b := sample()
	b.StateInputs = []*aztecv1.StateInput{{}}
	txs, err := b.Encode()
	require.NoError(t, err)
	_, err = block.Decode(txs, bounds)
	require.ErrorIs(t, err, block.ErrForm)
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
