package genesis

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options say what chain to begin.
type Options struct {
	// L1 is its JSON-RPC URL; Key the hex key of the account that deploys.
	L1, Key string
	// Validators is a JSON file with a list of protocol.Validator: the genesis set.
	Validators string
	// CommitteeSize is how many of them sit at a time; 0: all. MinCommittee is the least
	// a handover needs; 0: a quorum of the seats.
	CommitteeSize, MinCommittee uint64
	// EntryPeriod is how long a deposit waits for the set, EntryRate how many may enter
	// in an epoch; 0: the standard of that L1.
	EntryPeriod time.Duration
	EntryRate   uint64
	// Slashing says what offences cost.
	Slashing Slashing
	// Genesis is the file to write; it must not exist.
	Genesis string
	// Depth is how many blocks deep the deployment must be before genesis is written;
	// 0 waits until L1 calls it final, but on a development L1.
	Depth uint64
	Slot  time.Duration
	// L1Depth is how many L1 blocks must be built on one that chunks follow, OriginLag how old
	// it must be; 0: the standard of that L1.
	L1Depth   uint64
	OriginLag time.Duration
	// Governance is the account that may restart a dead chain, let validators in and send
	// them away; zero: nobody may. With Votes AZT holders do, and Vetoer may end what they
	// propose.
	Governance common.Address
	Votes      bool
	Vetoer     common.Address
	// Minter makes AZT later, empty for the standard of that L1; Holders have some from the
	// beginning.
	Minter  deploy.Minter
	Holders []bindings.Allocation
	// Epoch in slots.
	Epoch          uint64
	PublishTimeout time.Duration
	// Eager has L1 check a certificate with each publication.
	Eager bool
	// JuicePerGwei has fees follow L1's; 0 has them not (protocol.FeeParams).
	JuicePerGwei uint64
	// FeeJuice is who has how much of it at genesis.
	FeeJuice []protocol.Allocation
	// FundPublishers sends ether to publishers that have little.
	FundPublishers bool
	// Proving says how the chain gets proven; nil: nobody proves it.
	Proving *Proving
}

// Begun is a chain that has its contract.
type Begun struct {
	Rollup  common.Address `json:"rollup"`
	Slasher common.Address `json:"slasher"`
	// Omissions finds for the slasher who published less than it signed.
	Omissions common.Address `json:"omissions"`
	// Governance is the contract of votes, or the account that governs; zero: nobody.
	Governance common.Address `json:"governance"`
	// Inbox takes messages to L2, Outbox gives those from there; FeeJuicePortal holds what is
	// behind the fee juice.
	Inbox          common.Address `json:"inbox"`
	Outbox         common.Address `json:"outbox"`
	FeeJuicePortal common.Address `json:"fee_juice_portal"`
	// ForcedInclusion is the queue of txs that the chain must take.
	ForcedInclusion common.Address `json:"forced_inclusion"`
	// Proving keeps periods and the proven chain, ProofEscrow has the provers' AZT; zero: nobody
	// proves this chain.
	Proving     common.Address `json:"proving,omitzero"`
	ProofEscrow common.Address `json:"proof_escrow,omitzero"`
	Block       uint64         `json:"block"`
	ChainID     string         `json:"chain_id"`
	Genesis     string         `json:"genesis"`
}

// ErrNoKey means that no account was named to deploy from.
var ErrNoKey = errors.New("no key of a funded L1 account to deploy from")

// Begin deploys the Rollup contract of a chain and writes its genesis file. When
// the file cannot be written after all, the error holds all that was paid for.
func Begin(ctx context.Context, o Options) (*Begun, error) {
	if o.Key == "" {
		return nil, ErrNoKey
	}
	key, err := config.ParseKey(o.Key)
	if err != nil {
		return nil, fmt.Errorf("key of the account that deploys: %w", err)
	}
	if err := writable(o.Genesis); err != nil {
		return nil, err
	}
	p, err := o.params()
	if err != nil {
		return nil, err
	}
	l1, err := ethclient.DialContext(ctx, o.L1)
	if err != nil {
		return nil, fmt.Errorf("reach L1: %w", l1client.Conceal(err, o.L1))
	}
	defer l1.Close()
	made, at, err := o.deploy(ctx, l1, key, p)
	if err != nil && made != nil {
		return nil, unwritten(made, at.Block, err)
	}
	if err != nil {
		return nil, l1client.Conceal(err, o.L1) // which may hold a key
	}
	if err := config.WriteGenesis(o.Genesis, made); err != nil {
		return nil, unwritten(made, at.Block, err)
	}
	return &Begun{
		Rollup: made.Rollup, Slasher: at.Slasher, Omissions: at.Omissions, Governance: made.Governance,
		Inbox: at.Inbox, Outbox: at.Outbox, FeeJuicePortal: at.FeeJuicePortal, ForcedInclusion: at.ForcedInclusion,
		Proving: at.Proving, ProofEscrow: at.Escrow, Block: at.Block, ChainID: made.ChainID(), Genesis: o.Genesis,
	}, nil
}

// deploy does what is paid for.
func (o *Options) deploy(ctx context.Context, l1 *ethclient.Client, key *ecdsa.PrivateKey, p protocol.Params) (*protocol.Params, deploy.Deployment, error) {
	if err := ask(ctx, l1, &p); err != nil {
		return nil, deploy.Deployment{}, err
	}
	p.L1 = o.origins(p.L1ChainID)
	var proofs *Proofs
	if o.Proving != nil {
		var err error
		if proofs, err = o.Proving.Proofs(p.L1ChainID); err != nil {
			return nil, deploy.Deployment{}, err
		}
		proofs.mark(&p)
	}
	if err := valid(&p); err != nil {
		return nil, deploy.Deployment{}, err
	}
	stakes := o.stakes(&p)
	if err := check(&p, stakes, proofs); err != nil {
		return nil, deploy.Deployment{}, err
	}
	if o.FundPublishers {
		publishers := make([]common.Address, len(p.Validators))
		for i, m := range p.Validators {
			publishers[i] = m.Publisher
		}
		if err := Fund(ctx, l1, key, publishers); err != nil {
			return nil, deploy.Deployment{}, err
		}
	}
	return DeployProven(ctx, l1, key, p, stakes, proofs, o.depth(p.L1ChainID))
}

// stakes is what holds of stakes and votes.
func (o *Options) stakes(p *protocol.Params) deploy.Staking {
	s := deploy.StandardStaking(p.L1ChainID)
	if o.Votes {
		s.Voting = deploy.StandardVoting(p, s)
		s.Voting.Vetoer = o.Vetoer
	}
	if o.EntryPeriod > 0 {
		s.EntryPeriod = uint64(o.EntryPeriod.Seconds())
	}
	if o.EntryRate > 0 {
		s.EntryRate = o.EntryRate
	}
	s.Slashing = o.Slashing.of(s.Slashing)
	s.Minter, s.Holders = cmp.Or(o.Minter, s.Minter), o.Holders
	return s
}

// depth is how deep the deployment has to be before its genesis is written: a
// development L1 undoes nothing unless it is told to.
func (o *Options) depth(l1ChainID uint64) uint64 {
	if o.Depth == deploy.Final && l1ChainID == protocol.DevnetL1ChainID {
		return Included
	}
	return o.Depth
}

// origins say when blocks of an L1 may become origins.
func (o *Options) origins(l1ChainID uint64) protocol.L1Params {
	l1 := protocol.StandardL1(l1ChainID)
	l1.Depth = cmp.Or(o.L1Depth, l1.Depth)
	if o.OriginLag != 0 {
		l1.OriginLag = uint64(o.OriginLag.Milliseconds()) // below zero it is too much
	}
	return l1
}

// params are the chain's, but for what only the deployment tells.
func (o *Options) params() (p protocol.Params, err error) {
	p = protocol.Devnet()
	p.SlotDuration, p.EpochDuration = uint64(o.Slot.Milliseconds()), o.Epoch
	p.Windows = protocol.StandardWindows(p.SlotDuration, p.EpochDuration)
	p.PublishTimeout, p.Governance = uint64(o.PublishTimeout.Milliseconds()), o.Governance
	p.Eager, p.FeeJuice, p.Fees.JuicePerGwei = o.Eager, o.FeeJuice, o.JuicePerGwei
	p.Validators, err = readValidators(o.Validators)
	p.SetCommittee(cmp.Or(o.CommitteeSize, uint64(len(p.Validators))))
	p.MinCommittee = cmp.Or(o.MinCommittee, p.MinCommittee)
	if err == nil && o.Proving != nil {
		err = o.Proving.Rules(&p)
	}
	return p, err
}

func readValidators(file string) ([]protocol.Validator, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read validators: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var entries []validator
	if err := dec.Decode(&entries); err != nil {
		return nil, fmt.Errorf("%s: %w; want a list of {\"attester\": key, \"publisher\": address}, or of what `aztecd keys show --output json` prints", file, err)
	}
	validators := make([]protocol.Validator, len(entries))
	for i, e := range entries {
		validators[i] = protocol.Validator{Attester: e.Attester, Publisher: e.Publisher}
		if len(e.AttesterKey) > 0 {
			validators[i].Attester = e.AttesterKey
		}
	}
	return validators, nil
}

// validator is an entry of the validators' file: its key and publisher, or all that keys show
// prints, where attester is the key's address.
type validator struct {
	Attester    hexutil.Bytes  `json:"attester"`
	AttesterKey hexutil.Bytes  `json:"attester_key"`
	Publisher   common.Address `json:"publisher"`
	NodeID      string         `json:"node_id"`
	PeerID      string         `json:"peer_id"`
}

// writable makes sure that a file can be made: there is none yet, and its
// directory takes a file of the same length of name.
func writable(file string) error {
	if file == "" {
		return errors.New("no genesis file to write; name one")
	}
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("%s is there already; move it away: it may be the only copy of a chain's genesis", file)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("genesis file %s cannot be written, so nothing was deployed: %w", file, err)
	}
	f, err := os.OpenFile(file+".new", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	if err != nil {
		return fmt.Errorf("genesis file %s cannot be written, so nothing was deployed: %w", file, err)
	}
	return nil
}

// unwritten is the error when a chain was deployed and its genesis is nowhere: it
// says what the file would.
func unwritten(p *protocol.Params, block uint64, cause error) error {
	text, err := config.EncodeGenesis(p)
	return errors.Join(fmt.Errorf("the Rollup contract is at %s, deployed in L1 block %d, but its genesis is not written: %w; the file is to hold:\n%s",
		p.Rollup, block, cause, text), err)
}
