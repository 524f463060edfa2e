package light_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
)

// What Ethereum has: a state of 8 full levels; and 4 levels in the contract's storage.
var likeEthereum = scene{members: 48, signers: 33, kind: lock.Locked, epoch: 2, tx: true, deep: 8}

// A file is what it was written as, and verifies from itself alone; blanks do not matter.
func TestAFileProvesItselfFromOneL1Block(t *testing.T) {
	for _, s := range goodScenes {
		t.Run(s.name, func(t *testing.T) {
			f := s.file(t)
			raw, err := json.MarshalIndent(f, "", "  ")
			require.NoError(t, err)
			again, err := light.DecodeFile(raw)
			require.NoError(t, err)
			require.Equal(t, f, again)
			require.NoError(t, verify(string(raw)))
			t.Logf("%d members, %d levels of state: %d bytes", s.members, s.deep, len(encode(t, f)))
		})
	}
}

// What is too large is not even parsed.
func TestAHugeFileIsRefusedUnread(t *testing.T) {
	raw := append([]byte(encode(t, few.file(t))), bytes.Repeat([]byte(" "), light.MaxFileBytes)...)
	_, err := light.DecodeFile(raw)
	require.ErrorIs(t, err, light.ErrForm)
	require.ErrorContains(t, err, "at most")
	deep := bytes.Repeat([]byte(`{"format":`), light.MaxFileBytes/10)
	_, err = light.DecodeFile(deep)
	require.ErrorIs(t, err, light.ErrForm)
}

// Any bytes are refused with a reason, or are a file as it was written; what no quorum
// signed, or L1 does not have, never verifies.
func FuzzFile(f *testing.F) {
	good := few.file(f)
	block := good.L1Block
	f.Add([]byte(encode(f, good)))
	for _, b := range badFiles {
		if b.of == nil {
			bad := few.file(f)
			b.spoil(f, bad)
			f.Add([]byte(encode(f, bad)))
		}
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		read, err := light.DecodeFile(raw)
		if err != nil {
			require.Equal(t, "form", light.Reason(err))
			return
		}
		again, err := json.Marshal(read)
		require.NoError(t, err)
		var plain bytes.Buffer
		require.NoError(t, json.Compact(&plain, raw))
		require.Equal(t, plain.String(), string(again))
		if err := verify(string(raw)); err != nil {
			require.NotEmpty(t, light.Reason(err))
			return
		}
		if read.L1Block == block {
			require.Equal(t, good.Proof.Checkpoint, read.Proof.Checkpoint)
			require.Equal(t, good.Proof.Chunk, read.Proof.Chunk)
		}
	})
}
