package blob_test

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/internal/vectors"
)

// The fields 1..n give the peer's commitments, whole or running, and its
// hashes; the markers are packed as the peer packs them.
func TestBlobsVectors(t *testing.T) {
	section := vectors.Section(t, "blobs")
	for _, v := range section.Objects("cases") {
		fields := make([]fr.Element, v.Uint("numFields"))
		for i := range fields {
			fields[i].SetUint64(uint64(i + 1))
		}
		want := readCommitments(v)
		v.Equal(v.Uint("numBlobs"), uint64(len(want)), "numBlobs")
		v.Equal(want, library(t, fields), "commitments of whole blobs")
		if len(fields) <= blob.MaxFields {
			running, err := blob.NewRunning(setup(t)).Append(fields)
			require.NoError(t, err)
			got, err := running.Commitments()
			require.NoError(t, err)
			v.Equal(want, got, "running commitments")
		}
		hashes := blob.VersionedHashes(want)
		v.Equal(readHashes(v, "versionedHashes"), hashes, "versionedHashes")
		v.Equal(v.Field("blobsHash"), peer.BlobsHash(hashes...), "blobsHash")
		v.Equal(v.Field("blobFieldsHash"), effect.Hash(fields), "blobFieldsHash")
	}
	checkMarkers(t, section.Object("markers"))
	var iv fr.Element
	iv.SetString("0x" + "6000" + "0000000000000000")
	section.Equal(section.Field("sponge_iv"), iv, "sponge_iv")
}

// checkMarkers reads each marker's numbers from its name.
func checkMarkers(t *testing.T, v *vectors.Object) {
	for _, name := range v.Rest() {
		var end effect.BlockEnd
		var fields uint32
		var got fr.Element
		switch {
		case name == "txStart_allOnes":
			got = effect.StartMarker{
				NoteHashes: 1, Nullifiers: 1, L2ToL1Msgs: 1, PublicWrites: 1, PrivateLogs: 1,
				PrivateLogFields: 1, PublicLogFields: 1, ClassLogFields: 1, RevertCode: 1, BlobFields: 1,
			}.Encode()
		case scan(name, "blockEnd_ts%d_bn%d_tx%d", &end.Timestamp, &end.Number, &end.TxCount):
			got = end.Marker()
		case scan(name, "blockEndState_%d_%d_%d_%d_%d",
			&end.L1ToL2Size, &end.NoteHashSize, &end.NullifierSize, &end.PublicDataSize, &end.Mana):
			got = end.StateField()
		case scan(name, "checkpointEnd_%d", &fields):
			got = effect.CheckpointEnd(fields)
		default:
			require.Fail(t, "marker is not understood", name)
		}
		v.Equal(v.Field(name), got, name)
	}
}

func scan(name, format string, into ...any) bool {
	n, err := fmt.Sscanf(name, format, into...)
	return err == nil && n == len(into)
}

func readCommitments(v *vectors.Object) []kzg4844.Commitment {
	list := v.BytesList("commitments")
	out := make([]kzg4844.Commitment, len(list))
	for i := range list {
		out[i] = kzg4844.Commitment(list[i])
	}
	return out
}

func readHashes(v *vectors.Object, key string) []common.Hash {
	list := v.BytesList(key)
	out := make([]common.Hash, len(list))
	for i := range list {
		out[i] = common.BytesToHash(list[i])
	}
	return out
}
