package devnet

import (
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Defaults of Config.
const (
	DefaultChainID       = 31337
	DefaultFinalityDepth = 64
)

// ErrConfig is wrapped by every error that Config.Check reports.
var ErrConfig = errors.New("invalid devnet configuration")

// Config says what L1 to run. The zero value is a manual chain in a temporary
// directory without any server. What is fixed at the first start may be left at
// zero later, or has to be the same.
type Config struct {
	// Dir keeps the chain and its blobs between runs. Empty: a temporary
	// directory that Close removes.
	Dir string

	// ChainID is the EIP-155 id; 0 means DefaultChainID. Fixed at the first start.
	ChainID uint64

	// SecondsPerSlot is the distance of two slots in chain time. 0 means one
	// Interval, and at least one second. Fixed at the first start. When it is
	// longer than Interval, chain time runs ahead of the wall clock; otherwise no
	// block is sealed before its time.
	SecondsPerSlot uint64

	// Interval is the wall time between blocks. 0 means manual: nothing is
	// sealed until Seal is called. Timestamps follow the wall clock in automatic
	// mode, so a stopped chain resumes at the present with its slots missed.
	Interval time.Duration

	// HTTPAddr, WSAddr and BeaconAddr are loopback host:port pairs; port 0 picks a
	// free one, empty leaves the server out.
	HTTPAddr, WSAddr, BeaconAddr string

	// Origins are the web pages that may read answers, such as http://localhost:3000; a
	// port of * is any, "*" is any page. nil lets in those that this machine serves.
	Origins []string

	// Seed determines every prevrandao together with the slots that have blocks.
	Seed []byte

	// FinalityDepth is how many blocks `finalized` stays behind the head, `safe`
	// half of that. 0 means DefaultFinalityDepth.
	FinalityDepth uint64

	// Alloc funds accounts at genesis, in wei.
	Alloc map[common.Address]*big.Int

	// GenesisTime is the timestamp of block 0 in unix seconds. 0 means the time of
	// the first start. Fixed at the first start.
	GenesisTime uint64

	// BlobRetention is how many blocks back blobs are kept. 0 keeps all of them.
	BlobRetention uint64

	// BlobFeeFraction is the divisor in the exponent of the blob fee (EIP-4844
	// BLOB_BASE_FEE_UPDATE_FRACTION). 0 means mainnet's, with which a full block
	// raises the fee by 8 %; a twentieth of it makes that a factor of nearly 5.
	BlobFeeFraction uint64

	// ExcessBlobGas is block 0's: the blob fee begins at e to the power of it over
	// BlobFeeFraction, in wei. Fixed at the first start.
	ExcessBlobGas uint64

	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
}

// Check reports a configuration that cannot run. Every error wraps ErrConfig.
func (c Config) Check() error {
	if c.Interval < 0 {
		return fmt.Errorf("%w: negative interval %s", ErrConfig, c.Interval)
	}
	for name, addr := range map[string]string{"http": c.HTTPAddr, "ws": c.WSAddr, "beacon": c.BeaconAddr} {
		if addr == "" {
			continue
		}
		host, _, err := net.SplitHostPort(addr)
		if err != nil {
			return fmt.Errorf("%w: %s address: %w", ErrConfig, name, err)
		}
		if !isLoopback(host) {
			return fmt.Errorf("%w: %s address %q is not loopback", ErrConfig, name, addr)
		}
	}
	for addr, wei := range c.Alloc {
		if wei == nil || wei.Sign() < 0 || wei.BitLen() > 200 {
			return fmt.Errorf("%w: balance of %s is not between 0 and 2^200 wei", ErrConfig, addr)
		}
	}
	return nil
}

// withDefaults fills what was left at zero.
func (c Config) withDefaults() Config {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.SecondsPerSlot == 0 {
		c.SecondsPerSlot = max(1, uint64(c.Interval/time.Second))
	}
	if c.Origins == nil {
		c.Origins = localOrigins
	}
	if c.FinalityDepth == 0 {
		c.FinalityDepth = DefaultFinalityDepth
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}

// runsAhead says that slots are longer than the time between blocks.
func (c Config) runsAhead() bool {
	return c.Interval > 0 && c.Interval < time.Duration(c.SecondsPerSlot)*time.Second
}

// openDir makes the data directory; temporary says that Close must remove it.
func (c Config) openDir() (dir string, temporary bool, err error) {
	if c.Dir == "" {
		dir, err = os.MkdirTemp("", "l1-devnet-")
		return dir, true, err
	}
	return c.Dir, false, os.MkdirAll(c.Dir, 0o755)
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
