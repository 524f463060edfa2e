package genesis

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// What keys show prints as JSON can be put into the validators' file as it is.
func TestValidatorsAreReadAsKeysShowThem(t *testing.T) {
	file := filepath.Join(t.TempDir(), "validators.json")
	require.NoError(t, os.WriteFile(file, []byte(`[
		{"attester": "0x02aa", "publisher": "0x00000000000000000000000000000000000000b1"},
		{"attester": "0x00000000000000000000000000000000000000a2", "attester_key": "0x03bb", "publisher": "0x00000000000000000000000000000000000000b2", "node_id": "n", "peer_id": "p"}
	]`), 0o600))
	got, err := readValidators(file)
	require.NoError(t, err)
	require.Equal(t, []byte{2, 0xaa}, []byte(got[0].Attester))
	require.Equal(t, []byte{3, 0xbb}, []byte(got[1].Attester))
	require.Equal(t, common.HexToAddress("0xb2"), got[1].Publisher)
	require.NoError(t, os.WriteFile(file, []byte(`[{"key": "0x"}]`), 0o600))
	_, err = readValidators(file)
	require.ErrorContains(t, err, "aztecd keys show")
}
