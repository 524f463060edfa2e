package ports_test

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/ports"
)

// The tests look where nothing else does.
func TestReservedPortsAreNobodyElses(t *testing.T) {
	first, err := ports.Reserve(25, 9_000, 9_900)
	require.NoError(t, err)
	second, err := ports.Reserve(25, first.Base, 9_900)
	require.NoError(t, err)
	require.GreaterOrEqual(t, second.Base, first.Base+25, "nothing listens on the first run, and it is taken all the same")
	_, err = ports.Reserve(25, first.Base, first.Base+25)
	require.ErrorContains(t, err, "no 25 consecutive free ports")

	require.NoError(t, first.Close())
	again, err := ports.Reserve(25, first.Base, first.Base+25)
	require.NoError(t, err)
	require.Equal(t, first.Base, again.Base)
	require.NoError(t, again.Close())
	require.NoError(t, second.Close())
}

func TestPortsThatSomethingListensOnAreLeftOut(t *testing.T) {
	run, err := ports.Reserve(10, 9_000, 9_900)
	require.NoError(t, err)
	listener, err := net.Listen("tcp", ports.Loopback(run.Base+7))
	require.NoError(t, err)
	defer listener.Close()
	require.True(t, ports.Busy(run.Base+7))
	require.False(t, ports.Busy(run.Base+6))
	require.NoError(t, run.Close())
	other, err := ports.Reserve(10, run.Base, 9_900)
	require.NoError(t, err)
	require.Greater(t, other.Base, run.Base)
	require.NoError(t, other.Close())
}
