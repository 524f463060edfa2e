package aztec_test

import (
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/internal/vectors"
	"github.com/aztecd/aztecd/x/poseidon2"
)

func TestHeadersVectors(t *testing.T) {
	section := vectors.Section(t, "headers")
	section.Equal(section.Field("empty_block_header_hash"), peer.BlockHeader{}.Hash(), "empty block header")
	n := section.Uint("empty_checkpoint_header_serialized_len")
	section.Equal(section.Field("empty_checkpoint_header_hash"), aztec.Sha256ToField(make([]byte, n)), "empty checkpoint header")
}

// The genesis header of v5 follows from the four genesis trees alone.
func TestGenesisHeaderVectors(t *testing.T) {
	section := vectors.Section(t, "trees_v5_domain_separated")
	genesis := section.Object("genesis")
	header := peer.GenesisHeader(
		snapshot(genesis.Object("l1_to_l2_message")), snapshot(genesis.Object("note_hash")),
		snapshot(genesis.Object("nullifier")), snapshot(genesis.Object("public_data")))
	section.Equal(section.Field("genesis_header_hash"), header.Hash(), "genesis_header_hash")
	section.Equal(section.Uint("genesis_header_num_fields"), uint64(len(header.Fields())), "number of fields")

	genesis.LeaveOut("a tree, x/worldstate", genesis.Rest()...)
	section.LeaveOut("trees, x/worldstate", section.Rest()...)
}

func snapshot(v entry) peer.Snapshot {
	v.LeaveOut("x/worldstate", "depth")
	return peer.Snapshot{Root: v.Field("root"), Size: v.Uint("size")}
}

// The tx hash of an empty private tx is the separated hash of its kernel output,
// which is all zero.
func TestTxHashVectors(t *testing.T) {
	section := vectors.Section(t, "tx_hash")
	tail := section.Object("empty_private_tail")
	in := make([]fr.Element, 1+tail.Uint("numFields"))
	in[0] = poseidon2.Separator("PRIVATE_TX_HASH")
	tail.Equal(tail.Field("hash"), poseidon2.Hash(in...), "hash")
	section.LeaveOut("made with a random nullifier that the file does not give", "emptyWithNullifier")
}

func TestQuorumVectors(t *testing.T) {
	section := vectors.Section(t, "quorum")
	values := section.Object("values")
	for _, key := range values.Rest() {
		n, err := strconv.Atoi(key)
		require.NoError(t, err)
		values.Equal(values.Uint(key), uint64(committee.Quorum(n)), key)
	}
}
