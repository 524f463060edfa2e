package devnet

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// startExecution starts the execution layer on dir with its JSON-RPC servers
// and without any peer-to-peer network.
func startExecution(dir string, cfg Config) (*node.Node, *eth.Ethereum, error) {
	gen, err := genesis(cfg)
	if err != nil {
		return nil, nil, err
	}
	nodeCfg, err := nodeConfig(dir, cfg)
	if err != nil {
		return nil, nil, err
	}
	stack, err := node.New(nodeCfg)
	if err != nil {
		return nil, nil, fmt.Errorf("open execution node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(gen, cfg))
	if err != nil {
		var other *core.GenesisMismatchError
		if errors.As(err, &other) {
			err = fmt.Errorf("%w: %w", ErrOtherChain, err)
		}
		return nil, nil, errors.Join(fmt.Errorf("open chain: %w", err), stack.Close())
	}
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(logs)}})
	if err := stack.Start(); err != nil {
		return nil, nil, errors.Join(fmt.Errorf("start execution node: %w", err), stack.Close())
	}
	backend.SetSynced()
	return stack, backend, nil
}

func nodeConfig(dir string, cfg Config) (*node.Config, error) {
	c := node.DefaultConfig
	c.Name = "execution"
	c.DataDir = dir
	c.UseLightweightKDF = true
	c.IPCPath = ""
	c.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	var err error
	if c.HTTPHost, c.HTTPPort, err = splitAddr(cfg.HTTPAddr); err != nil {
		return nil, err
	}
	if c.WSHost, c.WSPort, err = splitAddr(cfg.WSAddr); err != nil {
		return nil, err
	}
	c.HTTPModules = []string{"eth", "net", "web3", "txpool"}
	c.WSModules = c.HTTPModules
	c.HTTPCors, c.WSOrigins = cfg.Origins, websocketOrigins(cfg.Origins)
	c.HTTPVirtualHosts = []string{"localhost"}
	return &c, nil
}

func splitAddr(addr string) (host string, port int, err error) {
	if addr == "" {
		return "", 0, nil
	}
	host, p, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("split address: %w", err)
	}
	if port, err = strconv.Atoi(p); err != nil {
		return "", 0, fmt.Errorf("parse port: %w", err)
	}
	return host, port, nil
}

// ethConfig keeps the footprint small and every state on disk.
func ethConfig(gen *core.Genesis, cfg Config) *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = gen
	c.NetworkId = cfg.ChainID
	c.SyncMode = ethconfig.FullSync
	// Only this scheme, with every state written, survives a kill: the path
	// scheme keeps recent states in memory and comes back at block 0.
	c.StateScheme = "hash"
	c.NoPruning = true
	c.LogNoHistory = true
	c.DatabaseCache, c.DatabaseHandles = 16, 64
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 8, 8, 0
	c.Miner.GasCeil = gasLimit
	c.Miner.GasPrice = big.NewInt(1)
	c.TxPool.PriceLimit = 1
	c.TxPool.NoLocals = true
	c.RPCTxFeeCap = 0 // A blob fee spike is worth more than one ether.
	return &c
}
