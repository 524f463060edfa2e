package imports

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The repository itself keeps the rules.

func TestImportsPointOneWay(t *testing.T) { requireClean(t, checkLayers) }

func TestReadersOfL1DoNotLinkSenders(t *testing.T) { requireClean(t, checkReaders) }

func TestOnlyP2PImportsLibp2p(t *testing.T) { requireClean(t, checkLibp2p) }

func TestOnlyTheQueueOfJobsImportsNATS(t *testing.T) { requireClean(t, checkNATS) }

func TestProtocolIsPure(t *testing.T) { requireClean(t, checkPurity) }

func requireClean(t *testing.T, check func(source) []string) {
	t.Helper()
	all, err := parseAll("../..")
	require.NoError(t, err)
	require.NotEmpty(t, all)
	for _, s := range all {
		for _, wrong := range check(s) {
			t.Error(wrong)
		}
	}
}
