package devnet_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// childDir is set in a copy of this program that runs a chain to be killed.
const childDir = "DEVNET_KILL_TEST_DIR"

func TestMain(m *testing.M) {
	dir := os.Getenv(childDir)
	if dir == "" {
		os.Exit(m.Run())
	}
	n, err := devnet.Start(context.Background(), devnet.Config{Dir: dir, SecondsPerSlot: 1, Interval: 20 * time.Millisecond, WSAddr: "127.0.0.1:0"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(n.WSURL())
	<-n.Done()
}

// Whatever a subscriber has seen before SIGKILL is on the chain afterwards, and
// the next life builds on it.
func TestKillLosesNoBlock(t *testing.T) {
	dir := t.TempDir()
	var last *types.Header
	for range 3 {
		seen := killAfter(t, dir, 15)
		if last != nil {
			require.Greater(t, seen[0].Number.Uint64(), last.Number.Uint64())
		}
		last = seen[len(seen)-1]

		n, err := devnet.Start(t.Context(), devnet.Config{Dir: dir, SecondsPerSlot: 1})
		require.NoError(t, err)
		for _, want := range seen {
			got, err := n.Client().HeaderByNumber(t.Context(), want.Number)
			require.NoError(t, err)
			require.Equal(t, want.Hash(), got.Hash())
			_, err = n.Client().BalanceAt(t.Context(), common.Address{0xfe}, want.Number)
			require.NoError(t, err, "the state of block %d is there", want.Number)
		}
		require.NoError(t, n.Close())
	}
}

// killAfter runs a chain in another process, kills it at the moment a number of
// new heads has been announced, and returns those.
func killAfter(t *testing.T, dir string, heads int) []*types.Header {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	defer func() { _ = child.Process.Kill(); _ = child.Wait() }()

	var url string
	_, err = fmt.Fscanln(out, &url)
	require.NoError(t, err)
	go io.Copy(io.Discard, out)
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	defer client.Close()
	announced := make(chan *types.Header, heads)
	sub, err := client.SubscribeNewHead(t.Context(), announced)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	var seen []*types.Header
	for len(seen) < heads {
		select {
		case header := <-announced:
			seen = append(seen, header)
		case err := <-sub.Err():
			require.NoError(t, err)
		}
	}
	require.NoError(t, child.Process.Kill())
	return seen
}
