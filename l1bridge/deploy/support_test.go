package deploy_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	genesisTime  = 1_900_000_000
	slotDuration = 36
	simulatedID  = 1337
)

// newKey is a key made from a name.
func newKey(t *testing.T, name string, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "%s %d", name, i)))
	require.NoError(t, err)
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// config is one that Deploy accepts, with a committee of n.
func config(t *testing.T, n int) deploy.Config {
	t.Helper()
	validators := make([]deploy.Validator, n)
	for i := range validators {
		key, publisher := newKey(t, "attester", i), addressOf(newKey(t, "publisher", i))
		validators[i] = deploy.Validator{
			Member: committee.Member{Attester: addressOf(key), Publisher: publisher}, Key: &key.PublicKey, Withdrawer: publisher,
		}
	}
	staking := deploy.StandardStaking(protocol.DevnetL1ChainID)
	staking.Minter = deploy.MintNobody // the simulated L1 has another id
	return deploy.Config{
		L1ChainID:      simulatedID,
		GenesisTime:    genesisTime,
		SlotDuration:   slotDuration,
		EpochDuration:  32,
		PublishTimeout: 6,
		Windows: bindings.FromWindows(&protocol.Params{
			SlotDuration: slotDuration * 1000, EpochDuration: 32, OpenAfter: 2, Windows: protocol.StandardWindows(slotDuration*1000, 32),
		}),
		Genesis:    checkpoint.Genesis(common.HexToHash("0xa0"), common.HexToHash("0xa1"), common.HexToHash("0xa2")),
		Validators: validators, CommitteeSize: uint64(n), MinCommittee: uint64(committee.Quorum(n)), Rounds: 32,
		Staking: staking, Version: 7, FeeJuice: big.NewInt(1234),
		Forced: deploy.Forced{Delay: 4, MinForced: 3, MaxObjectBytes: 1000, Fee: big.NewInt(params.Ether / 1000)}, MaxOriginAge: 2,
	}
}

// mining is an L1 that seals a block for each transaction it is sent.
type mining struct {
	client
	seal func()
}

type client interface {
	deploy.L1
	bind.ContractBackend
}

func (m mining) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := m.client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	m.seal()
	return nil
}

// reader calls a deployed rollup's views.
type reader struct {
	*bindings.Rollup
	at *bind.BoundContract
}

func newReader(l1 bind.ContractBackend, rollup common.Address) reader {
	contract := bindings.NewRollup()
	return reader{contract, contract.Instance(l1, rollup)}
}

func view[T any](t *testing.T, r reader, call []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	got, err := bind.Call(r.at, &bind.CallOpts{Context: t.Context()}, call, unpack)
	require.NoError(t, err)
	return got
}
