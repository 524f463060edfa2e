package watchtower

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// However many charges and accusations are kept, they take no certificate's place.
func TestCertificatesAreCountedApart(t *testing.T) {
	m := memory{dir: t.TempDir()}
	fill := func(n int, kind string) {
		for i := range n {
			require.NoError(t, os.WriteFile(filepath.Join(m.dir, fmt.Sprintf("%064x%s", i, kind)), nil, 0o600))
		}
	}
	fill(maxKeptLocks, keptAccusation)
	fill(maxKeptLocks-1, keptLock)
	last := common.Hash{0xff}
	require.NoError(t, m.put(last, keptLock, &keptMade{}))
	require.ErrorContains(t, m.put(common.Hash{0xfe}, keptLock, &keptMade{}), "keeps no more")
	require.NoError(t, m.drop(last, keptLock))
	require.NoError(t, m.put(common.Hash{0xfe}, keptLock, &keptMade{}))
}
