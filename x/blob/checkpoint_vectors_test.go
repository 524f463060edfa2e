package blob_test

import (
	"crypto/sha256"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/internal/vectors"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// checkpoint is what the test rebuilds, block by block.
type checkpoint struct {
	fields    []fr.Element
	sponge    effect.Sponge
	running   blob.Running
	messages  []fr.Element
	outHashes []fr.Element
	headers   []fr.Element
	archive   fr.Element // before the next block
	mana      uint64
	last      *vectors.Object // global variables
}

// From the peer's blocks follow its headers, blob fields, blobs, commitments,
// openings and message hashes.
func TestCheckpointVectors(t *testing.T) {
	v := vectors.Section(t, "checkpoint")
	c := &checkpoint{sponge: effect.NewSponge(), running: blob.NewRunning(setup(t))}
	header := v.Object("checkpointHeader")
	c.archive = header.Field("lastArchiveRoot")
	for i, block := range v.Objects("blocks") {
		c.addBlock(t, block, i == 0)
	}

	end := effect.CheckpointEnd(uint32(len(c.fields) + 1))
	v.Equal(v.Field("checkpointEndMarker"), end, "checkpointEndMarker")
	all := append(c.fields, end)
	v.Equal(v.Uint("numBlobFields"), uint64(len(all)), "numBlobFields")
	v.Equal(v.Fields("blobFields"), all, "blobFields")
	v.Equal(v.Field("blobFieldsHash"), effect.Hash(all), "blobFieldsHash")
	blocks, err := effect.DecodeCheckpoint(all)
	require.NoError(t, err)
	encoded, err := effect.EncodeCheckpoint(blocks)
	require.NoError(t, err)
	v.Equal(all, encoded, "decoded and encoded again")

	hashes := c.checkBlobs(t, v, all, end)
	v.Equal(v.Field("blobsHash"), peer.BlobsHash(hashes...), "blobsHash")
	outHash := aztec.CheckpointOutHash(c.outHashes)
	v.Equal(v.Field("checkpointOutHash"), outHash, "checkpointOutHash")
	c.checkHeader(header, peer.BlobsHash(hashes...), outHash)

	v.LeaveOut("v4 attestation: ours is CometBFT's vote extension", "attestation")
	v.LeaveOut("v4 batched opening for the peer's epoch proof",
		"epoch_batched_blob_two_identical_checkpoints", "epoch_batched_blob_one_checkpoint")
	v.LeaveOut("v4 trees", "synced_committed_trees", "synced_ok")
}

func (c *checkpoint) addBlock(t *testing.T, v *vectors.Object, first bool) {
	fields := v.Fields("blobFields")
	block, rest, err := effect.DecodeBlock(fields, first)
	require.NoError(t, err)
	require.Empty(t, rest)

	globals, trees := v.Object("globalVariables"), v.Object("trees")
	c.last = globals
	v.LeaveOut("place in the list", "index")
	// Nothing of the end that follows from the other inputs is taken from the fields.
	l1ToL2, notes := tree(trees, "l1_to_l2_message"), tree(trees, "note_hash")
	nullifiers, public := tree(trees, "nullifier"), tree(trees, "public_data")
	mana := v.Uint("totalManaUsed")
	block.End = effect.BlockEnd{
		Timestamp: globals.Uint("timestamp"), Number: uint32(globals.Uint("blockNumber")), TxCount: uint16(len(block.Txs)),
		L1ToL2Size: l1ToL2.Size, NoteHashSize: notes.Size, NullifierSize: nullifiers.Size, PublicDataSize: public.Size,
		Mana: mana, LastArchive: c.archive,
		NoteHashRoot: notes.Root, NullifierRoot: nullifiers.Root, PublicDataRoot: public.Root, L1ToL2Root: l1ToL2.Root,
	}
	encoded, err := block.AppendFields(nil, first)
	require.NoError(t, err)
	v.Equal(fields, encoded, "blobFields")

	require.NoError(t, c.sponge.Absorb(encoded))
	v.Equal(v.Field("spongeBlobHash"), c.sponge.Sum(), "spongeBlobHash")
	header := peer.BlockHeader{
		LastArchive: peer.Snapshot{Root: c.archive, Size: globals.Uint("blockNumber")},
		L1ToL2:      l1ToL2, NoteHashes: notes, Nullifiers: nullifiers, PublicData: public,
		SpongeHash: c.sponge.Sum(),
		ChainID:    globals.Uint("chainId"), Version: globals.Uint("version"),
		Number: globals.Uint("blockNumber"), Slot: globals.Uint("slotNumber"), Timestamp: globals.Uint("timestamp"),
		Coinbase: common.BytesToAddress(globals.Bytes("coinbase")), FeeRecipient: globals.Field("feeRecipient"),
		FeePerDAGas: globals.Field("feePerDaGas"), FeePerL2Gas: globals.Field("feePerL2Gas"),
		TotalFees: v.Field("totalFees"), TotalMana: fr.NewElement(mana),
	}
	headerFields := header.Fields()
	v.Equal(v.Fields("headerFields"), headerFields[:], "headerFields")
	v.Equal(v.Field("headerHash"), header.Hash(), "headerHash")
	c.headers = append(c.headers, header.Hash())

	hashes, messages := []fr.Element(nil), make([][]fr.Element, len(block.Txs))
	for i := range block.Txs {
		hashes = append(hashes, block.Txs[i].TxHash)
		messages[i] = block.Txs[i].L2ToL1Msgs
	}
	v.Equal(v.Fields("txs"), hashes, "txs")
	v.Equal(v.Field("blockOutHash"), aztec.BlockOutHash(messages), "blockOutHash")

	c.outHashes = append(c.outHashes, aztec.BlockOutHash(messages))
	c.messages = append(c.messages, v.Fields("l1ToL2Messages")...)
	c.archive = tree(trees, "archive").Root
	c.mana += mana
	c.fields = append(c.fields, encoded...)
	c.running, err = c.running.Append(encoded)
	require.NoError(t, err)
}

func (c *checkpoint) checkBlobs(t *testing.T, v *vectors.Object, all []fr.Element, end fr.Element) []common.Hash {
	commitments, err := c.running.Commitments(end)
	require.NoError(t, err)
	blobs, err := blob.Pack(all)
	require.NoError(t, err)
	calldata := []byte{byte(len(blobs))}
	for i, want := range v.Objects("blobs") {
		want.Equal(want.Bytes("commitment"), commitments[i][:], "commitment")
		sum := sha256.Sum256(blobs[i][:])
		want.Equal(want.Bytes("sha256_of_blob"), sum[:], "sha256_of_blob")
		z := challenge(effect.Hash(all), commitments[i])
		want.Equal(want.Field("challengeZ"), z, "challengeZ")
		proof, y, err := kzg4844.ComputeProof(&blobs[i], z.Bytes())
		require.NoError(t, err)
		want.Equal(want.Bytes("y"), y[:], "y")
		want.Equal(want.Bytes("kzgProof"), proof[:], "kzgProof")
		hash := blob.VersionedHashes(commitments)[i]
		want.Equal(want.Bytes("versionedHash"), hash[:], "versionedHash")
		calldata = append(calldata, commitments[i][:]...)
	}
	v.Equal(v.Bytes("prefixedCommitments_proposeCalldata"), calldata, "calldata")
	return blob.VersionedHashes(commitments)
}

// checkHeader rebuilds the peer's checkpoint header and its hash.
func (c *checkpoint) checkHeader(v *vectors.Object, blobsHash, outHash fr.Element) {
	field := func(key string, e fr.Element) []byte {
		v.Equal(v.Field(key), e, key)
		b := e.Bytes()
		return b[:]
	}
	short := func(key string, n int) []byte {
		return v.Number(key).FillBytes(make([]byte, n))
	}
	data := v.Bytes("serialized")[:32] // the last archive root, an input
	for _, part := range [][]byte{
		field("blockHeadersHash", peer.UnbalancedPoseidonRoot(c.headers)),
		field("blobsHash", blobsHash),
		field("inHash", peer.InHash(c.messages)),
		field("epochOutHash", peer.EpochOutHash([]fr.Element{outHash})),
		short("slotNumber", 32), short("timestamp", 8), short("coinbase", 20), short("feeRecipient", 32),
		short("feePerDaGas", 16), short("feePerL2Gas", 16), field("totalManaUsed", fr.NewElement(c.mana)),
	} {
		data = append(data[:len(data):len(data)], part...)
	}
	v.Equal(v.Bytes("serialized"), data, "serialized")
	v.Equal(v.Uint("size"), uint64(len(data)), "size")
	v.Equal(v.Field("hash"), aztec.Sha256ToField(data), "hash")
}

// challenge is v4's point at which a blob is opened.
func challenge(fieldsHash fr.Element, c kzg4844.Commitment) fr.Element {
	var high, low fr.Element
	high.SetBytes(c[:31])
	low.SetBytes(c[31:])
	return poseidon2.Hash(fieldsHash, high, low)
}

func tree(v *vectors.Object, name string) peer.Snapshot {
	tree := v.Object(name)
	tree.LeaveOut("v4 trees", "depth")
	return peer.Snapshot{Root: tree.Field("root"), Size: tree.Uint("size")}
}
