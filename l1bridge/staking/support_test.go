package staking_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/deposit"
	"github.com/aztecd/aztecd/x/protocol"
)

// scene is an L1 with a rollup, whose every transaction is in a block at once unless a test
// bends the wire.
type scene struct {
	*l1test.L1
	t      *testing.T
	wire   *l1test.Wire
	client *client.Client
	sent   []string // raw transactions that came to the wire
}

var governance = common.Address{0x60}

// entryPeriod is seconds from a deposit to the set.
const entryPeriod = 7 * 24 * 3600

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{t: t}
	s.use(l1test.StartStaked(t, fund(t), func(p *protocol.Params) { p.Governance, p.MinCommittee = governance, l1test.Members }, func(r *deploy.Staking) { r.EntryPeriod = entryPeriod }))
	return s
}

// fund gives ether to those who act on stakes.
func fund(t *testing.T) func(*devnet.Config) {
	t.Helper()
	return func(c *devnet.Config) {
		for _, name := range []string{"depositor", "withdrawer", "joining publisher"} {
			c.Alloc[l1test.Address(l1test.Key(t, name, 0))] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
		}
	}
}

func (s *scene) use(l1 *l1test.L1) {
	s.L1, s.wire = l1, l1.Wire("l1")
	s.client = l1test.ClientOf(s.t, s.wire)
	s.wire.Bend(s.sealed)
}

// sealed seals a block for each transaction that is sent.
func (s *scene) sealed(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	out, err := s.pooled(c, ask)
	if c.Method == sendMethod && err == nil {
		s.Seal(s.t)
	}
	return out, err
}

// pooled leaves transactions in the pool.
func (s *scene) pooled(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	if c.Method == sendMethod {
		s.sent = append(s.sent, string(c.Params[0]))
	}
	return ask()
}

const sendMethod = "eth_sendRawTransaction"

func (s *scene) key(name string) *ecdsa.PrivateKey { return l1test.Key(s.t, name, 0) }

func (s *scene) address(name string) common.Address { return l1test.Address(s.key(name)) }

// actor sends from an account, with a journal of its own.
func (s *scene) actor(name string) *staking.Actor {
	return s.actorWith(name, filepath.Join(s.t.TempDir(), "journal.json"))
}

func (s *scene) actorWith(name, journal string) *staking.Actor {
	s.t.Helper()
	opts := s.AccountOptions(s.t, s.key(name))
	opts.Journal = journal
	return s.actorFrom(opts)
}

func (s *scene) actorOf(key *ecdsa.PrivateKey) *staking.Actor {
	s.t.Helper()
	return s.actorFrom(s.AccountOptions(s.t, key))
}

func (s *scene) actorFrom(opts txmgr.Options) *staking.Actor {
	s.t.Helper()
	opts.Client = s.client
	m, err := txmgr.New(opts)
	require.NoError(s.t, err)
	a, err := staking.New(staking.Options{L1: s.client, Account: m, Rollup: s.Deployment.Rollup, Poll: time.Millisecond, Now: s.Now})
	require.NoError(s.t, err)
	return a
}

// reader is the contracts at the head.
func (s *scene) reader() *stakes.Reader {
	s.t.Helper()
	head, err := s.client.AgreedHead(s.t.Context())
	require.NoError(s.t, err)
	r, err := stakes.Open(s.t.Context(), s.client, s.Deployment.Rollup, head)
	require.NoError(s.t, err)
	return r
}

func (s *scene) stake(attester common.Address) stakes.Stake {
	s.t.Helper()
	stake, err := s.reader().Of(s.t.Context(), attester)
	require.NoError(s.t, err)
	return stake
}

func (s *scene) balance(account common.Address) string {
	s.t.Helper()
	b, err := s.reader().BalanceOf(s.t.Context(), account)
	require.NoError(s.t, err)
	return b.String()
}

// mint has the deployer give an account AZT, as it does on a devnet.
func (s *scene) mint(to common.Address, amount string) {
	s.t.Helper()
	require.Equal(s.t, []string{"mint"}, s.do(s.actor("deployer"), staking.Mint(s.address("deployer"), to, s.azt(amount))))
	s.sent = nil
}

func (s *scene) azt(amount string) stakes.AZT {
	s.t.Helper()
	a, err := stakes.ParseAZT(amount)
	require.NoError(s.t, err)
	return a
}

// deposit is one for a key, by the depositor for the withdrawer.
func (s *scene) deposit(attester *ecdsa.PrivateKey, amount string) staking.Deposit {
	s.t.Helper()
	d := staking.Deposit{
		Terms: deposit.Terms{
			L1ChainID: s.Params.L1ChainID, Staking: s.Deployment.Staking,
			Depositor: s.address("depositor"), Withdrawer: s.address("withdrawer"), Publisher: s.address("joining publisher"),
		},
		Amount: s.azt(amount),
	}
	var err error
	d.Proof, err = crypto.Sign(crypto.Keccak256(d.Terms.Message()), attester)
	require.NoError(s.t, err)
	return d
}

// do sends what a plan says, and gives the calls.
func (s *scene) do(a *staking.Actor, p staking.Plan) []string {
	s.t.Helper()
	sent, err := a.Do(s.t.Context(), p)
	require.NoError(s.t, err)
	for _, one := range sent {
		tx, _, err := s.Node.Client().TransactionByHash(s.t.Context(), one.TxHash)
		require.NoError(s.t, err)
		require.Less(s.t, one.GasUsed, tx.Gas()*4/5, "%s: a limit with room to spare", one.Call)
	}
	return names(sent)
}

// plan is a deposit's.
func (s *scene) plan(d staking.Deposit) staking.Plan {
	s.t.Helper()
	attester, err := d.Attester()
	require.NoError(s.t, err)
	return d.Plan(attester)
}

// names are the calls that were sent.
func names(sent []staking.Sent) (out []string) {
	for _, s := range sent {
		out = append(out, s.Call)
	}
	return out
}
