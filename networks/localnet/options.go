package localnet

import (
	"cmp"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options say what network to run and how long.
type Options struct {
	// Home keeps everything.
	Home string
	// Validators is how many nodes there are, all of them with a stake; Committee is how
	// many sit in each epoch's committee, 0 for all.
	Validators, Committee int
	// EpochSlots is how many slots an epoch has; 0 for 4.
	EpochSlots uint64
	// Eager has L1 check a certificate with each publication.
	Eager bool
	// Proving is the name of the circuits that the chain is proven with; empty: nobody proves it.
	// ClaimSlots of an epoch are for claims; 0 for half.
	Proving    string
	ClaimSlots uint64
	// NoProver runs no prover: who comes to it is the caller's.
	NoProver bool
	// Fund is how payers come to fee juice, FundGenesis when it is empty.
	Fund string
	// TPS is the rate of sending; 0 sends nothing.
	TPS float64
	// Duration of sending; 0 sends until Stop.
	Duration time.Duration
	// Slot and L1Block are the lengths of a slot and of a block of the embedded L1.
	Slot, L1Block time.Duration
	// Fault is what goes wrong on purpose; on a development L1 only.
	Fault Fault
	// Report is where the results go as JSON; empty writes none.
	Report string
	// BasePort is the first port; 0 looks for free ones at the first run.
	BasePort int

	// L1 and Beacon are the URLs of another L1 to use; both or none.
	L1, Beacon string
	// BeaconByNumber: see l1.beacon_by_number of the node configuration.
	BeaconByNumber bool
	// L1Key is the hex key of a funded L1 account that deploys and that funds the
	// publishers.
	L1Key string

	// Executable is the aztecd binary that the processes run.
	Executable string
	// NodeEnv is added to the environment of validators, as NAME=value.
	NodeEnv []string
	// Link gives the address at which one node is to reach what another one has at addr,
	// host:port; nil: at addr.
	Link func(from, to int, addr string) (string, error)
	// Out takes the output. Width is that of the terminal Out is, in columns; nil:
	// Out is none and can't be redrawn.
	Out   io.Writer
	Width func() int
	// Stop, when closed, ends sending as if Duration were over.
	Stop   <-chan struct{}
	Logger *slog.Logger
}

// Check returns an error that names every option that cannot work.
func (o *Options) Check() error {
	var errs []error
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	demand(o.Home != "", "--home is empty; name a directory")
	demand(o.Validators >= 1 && o.Validators <= maxValidators, "--validators is %d; write 1 to %d", o.Validators, maxValidators)
	demand(o.Committee >= 0 && o.Committee <= o.Validators, "--committee is %d; write 1 to %d, the --validators, or 0 for all", o.Committee, o.Validators)
	demand(o.EpochSlots <= protocol.MaxEpochSlots, "--epoch-slots is %d; write 1 to %d", o.EpochSlots, protocol.MaxEpochSlots)
	demand(o.TPS >= 0 && o.TPS <= 10_000, "--tps is %g; write 0 to 10000", o.TPS)
	demand(o.Fund == "" || o.Fund == FundGenesis || o.Fund == FundPortal, "--fund is %q; write %s or %s", o.Fund, FundGenesis, FundPortal)
	demand(o.Proving != "" || o.ClaimSlots == 0 && !o.NoProver, "--claim-slots and --no-prover are for networks with --proving")
	demand(o.Proving == "" || o.epochSlots() > max(1, o.ClaimSlots), "--claim-slots is %d; write 1 or more and less than --epoch-slots (%d): the rest is for proofs", o.ClaimSlots, o.epochSlots())
	demand(o.Duration >= 0, "--duration is %s; write 0 to run until ^C", o.Duration)
	demand(o.Slot >= time.Second && o.Slot%time.Second == 0, "--slot is %s; write whole seconds: L1 counts time in them", o.Slot)
	demand(o.L1Block >= 100*time.Millisecond && o.L1Block <= o.Slot, "--l1-block is %s; write 100ms up to the slot", o.L1Block)
	demand(o.BasePort == 0 || o.BasePort >= 1024 && o.BasePort+portsOf(o.Validators) <= 65_535,
		"--base-port is %d; write 0, or 1024 up to %d", o.BasePort, 65_535-portsOf(o.Validators))
	demand((o.L1 == "") == (o.Beacon == ""), "--l1 and --beacon go together: checkpoints are read back from the beacon API")
	demand(!o.Fault.Some() || o.TPS > 0, "--fault needs --tps above 0: where nothing is locked nothing has to be published")
	_, err := o.key()
	demand(err == nil, "the key of the funded L1 account: %w", err)
	return errors.Join(errs...)
}

// seats is how many sit in a committee.
func (o *Options) seats() int { return cmp.Or(o.Committee, o.Validators) }

// epochSlots is how many slots an epoch has.
func (o *Options) epochSlots() uint64 { return cmp.Or(o.EpochSlots, standardEpoch) }

// standardEpoch is short, so that there is something to see.
const standardEpoch = 4

func (o *Options) key() (*ecdsa.PrivateKey, error) {
	if o.L1Key == "" {
		return config.ParseKey(DevKey)
	}
	return config.ParseKey(o.L1Key)
}
