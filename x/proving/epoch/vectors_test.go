package epoch_test

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/epoch/epochtest"
)

const (
	keysFile  = "../../../l1bridge/contracts/test/vectors/epoch_keys.json"
	epochFile = "../../../l1bridge/contracts/test/vectors/epoch.json"
)

var update = flag.Bool("update", false, "write the contracts' vectors")

// The keys of the contracts' tests.
func TestKeysAreTheContracts(t *testing.T) { compare(t, keysFile, epochtest.Trapdoors()) }

func compare(t *testing.T, file string, value any) {
	t.Helper()
	got, err := json.MarshalIndent(value, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run make vectors")
}

// outVector is a chunk that sends messages, and its way up.
type outVector struct {
	Chunk    uint64        `json:"chunk,string"`
	Group    hexutil.Bytes `json:"group"`
	OutRoot  hexutil.Bytes `json:"out_root"`
	Position string        `json:"position"`
	Path     []common.Hash `json:"path"`
}

// epochVector is a range of checkpoints and what L1 is to find of it.
type epochVector struct {
	ChainID     uint64          `json:"chain_id,string"`
	Rollup      common.Address  `json:"rollup"`
	From        fromVector      `json:"from"`
	Headers     []hexutil.Bytes `json:"headers"`
	BlobCounts  hexutil.Bytes   `json:"blob_counts"`
	Commitments hexutil.Bytes   `json:"commitments"`
	Opening     hexutil.Bytes   `json:"opening"`
	Y           common.Hash     `json:"y"`
	In          []common.Hash   `json:"in"`
	Out         hexutil.Bytes   `json:"out"`
	Rho         hexutil.Bytes   `json:"rho"`
	Z           common.Hash     `json:"z"`
	Gamma       common.Hash     `json:"gamma"`
	Sum         hexutil.Bytes   `json:"sum"`
	OutRoot     common.Hash     `json:"out_root"`
	Chunks      []outVector     `json:"chunks"`
}

// fromVector is the proven tip.
type fromVector struct {
	Hash      common.Hash `json:"hash"`
	InHash    common.Hash `json:"in_hash"`
	InTotal   uint64      `json:"in_total,string"`
	Number    uint64      `json:"number,string"`
	LastChunk uint64      `json:"last_chunk,string"`
}

func field(n uint64) fr.Element {
	e := fr.NewElement(n)
	return aztec.Sha256ToField(epochtest.Word(e))
}

// Three checkpoints: one of two blobs, the second of them of zeros; one of a blob; one of three.
func rangeOfThree(t *testing.T) (before checkpoint.Header, headers []checkpoint.Header, blobs [][]kzg4844.Blob, in []fr.Element) {
	t.Helper()
	before = checkpoint.Header{Number: 6, LastChunk: 40, Slot: 11, In: inputs.Queue{Total: 9, Hash: common.HexToHash("0x99")}}
	parent := before
	for i, fields := range []int{4100, 900, 3 * protocol.FieldsPerBlob} {
		words := make([]fr.Element, fields)
		for j := range words {
			if i != 0 || j < 4096 {
				words[j] = field(uint64(1000*i + j))
			}
		}
		packed, err := blob.Pack(words)
		require.NoError(t, err)
		queue := parent.In
		for range 2 * i {
			leaf := field(uint64(77 + len(in)))
			in = append(in, leaf)
			queue = queue.With(leaf.Bytes())
		}
		root := func(n uint64) common.Hash { e := field(n); return e.Bytes() }
		n := uint64(i)
		h := checkpoint.Header{
			Number: parent.Number + 1, ParentHash: parent.Hash(), Slot: parent.Slot + 1 + n, Epoch: 1, Generation: 3,
			FirstChunk: parent.LastChunk + 1, LastChunk: parent.LastChunk + 4, ChunksRoot: root(11 + n),
			ArchiveRoot: root(21 + n), StateRoot: root(31 + n), EffectsHash: root(41 + n), In: queue,
			Origin: protocol.L1Ref{Number: 1000 + n, Hash: root(51 + n)}, TotalMana: 123456 * n,
			TotalFees: protocol.Amount{Hi: n, Lo: 1 << 63}, Fees: protocol.GasFees{PerDA: 5, PerMana: 6},
		}
		h.BlobsHash = blob.Hash(blob.VersionedHashes(commitments(t, packed)))
		headers, blobs, parent = append(headers, h), append(blobs, packed), h
	}
	return before, headers, blobs, in
}

func commitments(t *testing.T, blobs []kzg4844.Blob) (out []kzg4844.Commitment) {
	t.Helper()
	for i := range blobs {
		c, err := kzg4844.BlobToCommitment(&blobs[i])
		require.NoError(t, err)
		out = append(out, c)
	}
	return out
}

// messagesOut has chunks of one message, of a tx far behind, of many txs and many messages.
func messagesOut() (out []epoch.OutMessage) {
	send := func(chunk uint64, tx uint32, n int) {
		for range n {
			out = append(out, epoch.OutMessage{Chunk: chunk, Tx: tx, Hash: field(uint64(5000 + len(out)))})
		}
	}
	send(41, 0, 1)
	send(43, 9, 3)
	for tx, n := range []int{2, 0, 0, 1, 8, 0, 5, 1, 3, 0, 7} {
		send(44, uint32(tx), n) //nolint:gosec // small
	}
	send(50, 2, 4)
	send(50, 3, 1)
	send(52, 31, 6)
	return out
}

// The contract finds the same of a range as this package: challenges, sum, opening, out roots.
func TestRangeIsTheContracts(t *testing.T) {
	before, headers, blobs, in := rangeOfThree(t)
	out := messagesOut()
	groups, err := epoch.NewOutGroups(out)
	require.NoError(t, err)
	v := epochVector{
		ChainID: 31337, Rollup: common.HexToAddress("0xa0110"), Out: groups.Bytes(), OutRoot: groups.Root(),
		From: fromVector{before.Hash(), before.In.Hash, before.In.Total, before.Number, before.LastChunk},
	}
	c := epoch.NewChallenges(v.ChainID, v.Rollup, headers[0].Number, headers[2].Hash(), groups)
	sum, err := epoch.Sum(c.Rho, headers, in, out)
	require.NoError(t, err)
	opening, err := epoch.Open(blobs, c)
	require.NoError(t, err)
	for i := range headers {
		v.Headers = append(v.Headers, headers[i].Encode())
		v.BlobCounts = append(v.BlobCounts, byte(len(blobs[i])))
		points, err := epoch.EncodeCommitments(commitments(t, blobs[i]))
		require.NoError(t, err)
		v.Commitments = append(v.Commitments, points...)
	}
	for i := range in {
		v.In = append(v.In, in[i].Bytes())
	}
	v.Opening, v.Y = opening.Proof[:], opening.Y
	v.Rho, v.Z, v.Gamma, v.Sum = epochtest.Word(c.Rho), c.Z.Bytes(), c.Gamma.Bytes(), epochtest.Word(sum)
	for _, chunk := range groups.Chunks {
		p, err := groups.PathOf(chunk)
		require.NoError(t, err)
		root := aztec.BlockOutHash(byTx(out, chunk))
		v.Chunks = append(v.Chunks, outVector{chunk, p.Group, epochtest.Word(root), p.Position.String(), p.Siblings})
	}
	compare(t, epochFile, v)
}

// byTx are the messages of a chunk's txs.
func byTx(messages []epoch.OutMessage, chunk uint64) (txs [][]fr.Element) {
	for _, m := range messages {
		for m.Chunk == chunk && len(txs) <= int(m.Tx) {
			txs = append(txs, nil)
		}
		if m.Chunk == chunk {
			txs[m.Tx] = append(txs[m.Tx], m.Hash)
		}
	}
	return txs
}

// A group says no more than there are bits for.
func TestGroupsHaveNumbersOf16Bits(t *testing.T) {
	_, err := epoch.NewOutGroups([]epoch.OutMessage{{Chunk: 1, Tx: 1 << 16, Hash: field(1)}})
	require.Error(t, err)
	_, err = epoch.NewOutGroups(make([]epoch.OutMessage, 1<<16))
	require.Error(t, err)
	groups, err := epoch.NewOutGroups(nil)
	require.NoError(t, err)
	require.Zero(t, groups.Root())
	_, err = groups.PathOf(3)
	require.Error(t, err)
}
