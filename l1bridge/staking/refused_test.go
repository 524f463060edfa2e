package staking_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/protocol"
)

// once sends one call, whatever L1 holds: what the contract says of it is put into words.
func once(c staking.Call) staking.Plan {
	return func(context.Context, staking.Now) ([]staking.Call, error) { return []staking.Call{c}, nil }
}

// What only the contract can tell, or what changed since L1 was read, is refused by
// simulation, by name: nothing is sent.
func TestWhatTheContractRefusesIsNotSent(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "100000")
	to, abi := s.Deployment.Staking, bindings.NewStaking()
	member := l1test.Address(s.Attesters[0])
	call := func(data []byte) staking.Call { return staking.Call{Name: "call", To: to, Data: data, Gas: 400_000} }
	d := s.deposit(s.key("joining attester"), "100000")
	key, err := d.Terms.Holder(d.Proof)
	require.NoError(t, err)
	point := crypto.FromECDSAPub(key)[1:]
	public := bindings.PublicKey{X: new(big.Int).SetBytes(point[:32]), Y: new(big.Int).SetBytes(point[32:])}
	off := bindings.PublicKey{X: public.X, Y: new(big.Int).Add(public.Y, big.NewInt(1))}
	deposit := func(key bindings.PublicKey, publisher common.Address, amount string) []byte {
		return abi.PackDeposit(key, d.Terms.Withdrawer, publisher, s.azt(amount).Units(), d.Proof)
	}
	for name, c := range map[string]struct {
		call staking.Call
		err  error
	}{
		"not approved":     {call(deposit(public, d.Terms.Publisher, "100000")), staking.ErrNotEnoughAZT},
		"below minimum":    {call(deposit(public, d.Terms.Publisher, "99999")), staking.ErrBelowMinimum},
		"other terms":      {call(deposit(public, common.Address{9}, "100000")), staking.ErrWrongProof},
		"off the curve":    {call(deposit(off, d.Terms.Publisher, "100000")), staking.ErrWrongProof},
		"another's exit":   {call(abi.PackExit(member)), staking.ErrNotWithdrawer},
		"nobody waits":     {call(abi.PackEnter(big.NewInt(1))), staking.ErrNobodyDue},
		"not exiting":      {call(abi.PackFinalize(member)), staking.ErrRefused},
		"not governance":   {call(abi.PackAdd(member)), staking.ErrRefused},
		"nothing to claim": {staking.Call{Name: "claim", To: s.Deployment.Incentives, Data: bindings.NewIncentives().PackClaimConfirm(1), Gas: 400_000}, staking.ErrNothingToPay},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := s.actor("depositor").Do(t.Context(), once(c.call))
			require.ErrorIs(t, err, c.err)
			require.Empty(t, s.sent)
		})
	}
}

// An account without ether is told what it needs.
func TestAnAccountWithoutEtherIsTold(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("pauper"), "100000")
	_, err := s.actor("pauper").Do(t.Context(), once(staking.Call{Name: "enter", To: s.Deployment.Staking, Gas: 100_000}))
	require.ErrorIs(t, err, staking.ErrNoEther)
	require.ErrorContains(t, err, s.address("pauper").Hex())
}

// A rollup that is not there, or is of a time without stakes, is named.
func TestContractsThatAreNotThereAreNamed(t *testing.T) {
	s := newScene(t)
	head, err := s.client.AgreedHead(t.Context())
	require.NoError(t, err)
	_, err = stakes.Open(t.Context(), s.client, common.Address{0x99}, head)
	require.ErrorIs(t, err, stakes.ErrNotDeployed)
	_, err = stakes.Open(t.Context(), s.client, s.Deployment.AZT, head)
	require.Error(t, err, "another contract")
}

// A proof is of one L1: what was signed for a devnet deposits nothing elsewhere.
func TestAProofOfAnotherL1IsRefused(t *testing.T) {
	s := &scene{t: t}
	s.use(l1test.StartStaked(t, func(c *devnet.Config) { fund(t)(c); c.ChainID = 7 }, func(p *protocol.Params) { p.L1ChainID = 7 }, func(r *deploy.Staking) {
		r.Minter, r.Holders = deploy.MintNobody, []bindings.Allocation{{To: s.address("depositor"), Amount: r.Minimum}}
	}))
	d := s.deposit(s.key("joining attester"), "100000")
	d.Terms.L1ChainID = 31337
	var err error
	d.Proof, err = crypto.Sign(crypto.Keccak256(d.Terms.Message()), s.key("joining attester"))
	require.NoError(t, err)
	_, err = s.actor("depositor").Do(t.Context(), s.plan(d))
	require.ErrorIs(t, err, staking.ErrWrongProof)
	require.Empty(t, s.sent)
}

// What a key signs here is what the contract asks it to.
func TestTheContractAsksForTheSameMessage(t *testing.T) {
	s := newScene(t)
	d := s.deposit(s.key("joining attester"), "100000")
	abi := bindings.NewStaking()
	digest, err := abi.UnpackDepositDigest(s.callAt(s.Deployment.Staking, abi.PackDepositDigest(d.Terms.Depositor, d.Terms.Withdrawer, d.Terms.Publisher)))
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(d.Terms.Message()), common.Hash(digest))
}
