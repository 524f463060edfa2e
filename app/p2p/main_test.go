package p2p_test

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"testing"

	"github.com/aztecd/aztecd/app/p2p"
)

// childKey and childListen make the test binary run one node instead of tests,
// so that a test can kill a node as the kernel would.
const (
	childKey    = "AZTECD_P2P_TEST_KEY"
	childListen = "AZTECD_P2P_TEST_LISTEN"
)

func TestMain(m *testing.M) {
	p2p.RouteLibraryLogs(slog.New(slog.DiscardHandler))
	if file := os.Getenv(childKey); file != "" {
		if err := runChild(file, os.Getenv(childListen)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	if attack := os.Getenv(childAttack); attack != "" {
		if err := runHostile(attack); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// runChild prints its address and each object's size, until its input ends.
func runChild(keyFile, listen string) error {
	key, err := p2p.LoadOrCreateKey(keyFile)
	if err != nil {
		return err
	}
	pool := newPool()
	pool.arrived = func(raw []byte) { fmt.Println(len(raw)) }
	n, err := p2p.New(p2p.Config{
		ListenAddr: listen,
		Key:        key,
		ChainID:    chainID,
		Logger:     slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	if err := n.Start(pool, pool.sources(0)); err != nil {
		return errors.Join(err, n.Close())
	}
	fmt.Println(n.Addrs()[0])
	_, _ = io.Copy(io.Discard, os.Stdin)
	return n.Close()
}
