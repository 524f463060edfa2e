package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
)

// Node is a running L1. Its methods may be called from several goroutines.
type Node struct {
	cfg       Config
	dir       string
	temporary bool
	log       *slog.Logger
	clock     clock
	filler    filler
	archive   archive
	stack     *node.Node
	eth       *eth.Ethereum
	client    *ethclient.Client
	beacon    *beaconServer

	stop      context.CancelFunc
	done      chan struct{}
	err       error // Why the sealing loop ended; read after done.
	closeOnce sync.Once
	closeErr  error

	mu       sync.Mutex // Serialises everything that moves the chain.
	head     headRecord
	skip     uint64 // Slots to leave empty before the next block.
	fill     uint64 // Blocks still to be filled with blobs.
	censored map[common.Address]bool
}

// Start opens the chain in cfg.Dir, creating it at first, serves it, and in
// automatic mode seals blocks until ctx ends or Close is called. Close must be
// called in any case.
func Start(ctx context.Context, cfg Config) (*Node, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	dir, temporary, err := cfg.openDir()
	if err != nil {
		return nil, fmt.Errorf("make data directory: %w", err)
	}
	n := &Node{dir: dir, temporary: temporary, done: make(chan struct{}), censored: map[common.Address]bool{}}
	if err := n.open(cfg); err != nil {
		return nil, errors.Join(err, n.release())
	}
	ctx, n.stop = context.WithCancel(ctx)
	go func() {
		defer close(n.done)
		if n.err = n.run(ctx); n.err != nil {
			n.log.Error("L1 devnet stops sealing", "err", n.err)
		}
	}()
	n.log.Info("L1 devnet runs", "head", n.headHeader().Number, "chain_id", n.cfg.ChainID, "http", n.HTTPURL(), "ws", n.WSURL(), "beacon", n.BeaconURL())
	return n, nil
}

func (n *Node) open(cfg Config) error {
	var err error
	if n.cfg, err = settle(n.dir, cfg, uint64(time.Now().Unix())); err != nil {
		return err
	}
	n.log = n.cfg.Logger
	n.clock = clock{genesis: n.cfg.GenesisTime, perSlot: n.cfg.SecondsPerSlot}
	if n.filler, err = newFiller(n.cfg.Seed); err != nil {
		return err
	}
	if n.archive, err = openArchive(filepath.Join(n.dir, "blobs")); err != nil {
		return err
	}
	if n.stack, n.eth, err = startExecution(n.dir, n.cfg); err != nil {
		return err
	}
	n.client = ethclient.NewClient(n.stack.Attach())
	if err := n.resume(); err != nil {
		return err
	}
	if n.cfg.BeaconAddr != "" {
		if n.beacon, err = serveBeacon(n.cfg.BeaconAddr, n.clock, n.eth.BlockChain(), n.archive, n.cfg.Origins); err != nil {
			return err
		}
	}
	return nil
}

// Client talks to the node in process, without an endpoint, which is what tests
// want. It is valid until Close.
func (n *Node) Client() *ethclient.Client { return n.client }

// HTTPURL is the JSON-RPC endpoint, or "" without an HTTPAddr.
func (n *Node) HTTPURL() string {
	if n.cfg.HTTPAddr == "" {
		return ""
	}
	return n.stack.HTTPEndpoint()
}

// WSURL is the WebSocket JSON-RPC endpoint, or "" without a WSAddr.
func (n *Node) WSURL() string {
	if n.cfg.WSAddr == "" {
		return ""
	}
	return n.stack.WSEndpoint()
}

// BeaconURL is the base of the beacon API, or "" without a BeaconAddr.
func (n *Node) BeaconURL() string {
	if n.beacon == nil {
		return ""
	}
	return n.beacon.url
}

// Done is closed when automatic sealing has ended, by Close or by an error.
func (n *Node) Done() <-chan struct{} { return n.done }

// Err is why automatic sealing ended: nil while it goes on or after Close.
func (n *Node) Err() error {
	select {
	case <-n.done:
		return n.err
	default:
		return nil
	}
}

// Close stops sealing and serving and closes the chain. Later calls return what
// the first one did.
func (n *Node) Close() error {
	n.closeOnce.Do(func() {
		n.stop()
		<-n.done
		n.mu.Lock()
		defer n.mu.Unlock()
		n.closeErr = n.release()
	})
	return n.closeErr
}

// release closes whatever has been opened.
func (n *Node) release() error {
	var errs []error
	if n.beacon != nil {
		errs = append(errs, n.beacon.close())
	}
	if n.client != nil {
		n.client.Close()
	}
	if n.stack != nil {
		errs = append(errs, n.stack.Close())
	}
	if n.temporary {
		errs = append(errs, os.RemoveAll(n.dir))
	}
	return errors.Join(errs...)
}
