package bench

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

const (
	lockMembers = 48
	lockRounds  = 30
	lockChainID = "az-0123456789abcdef0123456789abcdef"
	lockHeight  = 7
)

// measureLock checks a certificate that all members signed, one that just a
// quorum signed, and CometBFT's commit of the same members.
func measureLock(_ context.Context, b *bench) error {
	keys := make([]secp256k1eth.PrivKey, lockMembers)
	members := make([]committee.Member, lockMembers)
	for i := range keys {
		keys[i] = secp256k1eth.GenPrivKeySecp256k1Eth(binary.BigEndian.AppendUint64([]byte("aztecd bench"), uint64(i)))
		members[i].Attester = common.BytesToAddress(keys[i].PubKey().Address())
	}
	set, err := committee.New(members)
	if err != nil {
		return err
	}
	for _, c := range []struct {
		key     string
		signers int
	}{{"lock_verify_48", lockMembers}, {"lock_verify_quorum", set.Quorum()}} {
		certificate, err := certify(keys[:c.signers], set)
		if err != nil {
			return err
		}
		wall, cpu, err := median(lockRounds, func() error { return certificate.Verify(lockChainID, set) })
		if err != nil {
			return err
		}
		b.results.set(c.key+"_ms", wall)
		b.results.set(c.key+"_cpu_ms", cpu)
	}
	validators, id, commit, err := commitOf(keys)
	if err != nil {
		return err
	}
	wall, cpu, err := median(lockRounds, func() error {
		return cmttypes.VerifyCommit(lockChainID, validators, id, lockHeight, commit)
	})
	if err != nil {
		return fmt.Errorf("CometBFT's commit: %w", err)
	}
	b.results.set("verify_commit_48_ms", wall)
	b.results.set("verify_commit_48_cpu_ms", cpu)
	return nil
}

// certify makes the lock certificate that the keys' owners sign.
func certify(keys []secp256k1eth.PrivKey, members *committee.Committee) (*lock.Certificate, error) {
	extension := lock.NewExtension(lock.Locked, 0, common.Hash{9})
	tally := lock.NewTally(lockChainID, lockHeight, members)
	var c *lock.Certificate
	for _, key := range keys {
		vote := &cmtproto.Vote{Height: lockHeight, Extension: extension[:]}
		signature, err := key.Sign(cmttypes.VoteExtensionSignBytes(lockChainID, vote))
		if err != nil {
			return nil, fmt.Errorf("sign extension: %w", err)
		}
		c = tally.Add(lock.Vote{Validator: common.BytesToAddress(key.PubKey().Address()), Extension: extension[:], Signature: signature})
	}
	if c == nil {
		return nil, fmt.Errorf("%d of %d signatures make no certificate", len(keys), members.Size())
	}
	return c, nil
}

// commitOf makes a commit that all keys' owners sign.
func commitOf(keys []secp256k1eth.PrivKey) (*cmttypes.ValidatorSet, cmttypes.BlockID, *cmttypes.Commit, error) {
	id := cmttypes.BlockID{Hash: crypto.CRandBytes(32), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: crypto.CRandBytes(32)}}
	owners := map[string]secp256k1eth.PrivKey{}
	var validators []*cmttypes.Validator
	for _, key := range keys {
		v := cmttypes.NewValidator(key.PubKey(), 1)
		owners[v.Address.String()] = key
		validators = append(validators, v)
	}
	set := cmttypes.NewValidatorSet(validators)
	commit := &cmttypes.Commit{Height: lockHeight, BlockID: id}
	for i, v := range set.Validators {
		vote := &cmttypes.Vote{
			Type: cmtproto.PrecommitType, Height: lockHeight, BlockID: id,
			Timestamp: time.Unix(1, 0).UTC(), ValidatorAddress: v.Address, ValidatorIndex: int32(i),
		}
		signature, err := owners[v.Address.String()].Sign(cmttypes.VoteSignBytes(lockChainID, vote.ToProto()))
		if err != nil {
			return nil, id, nil, fmt.Errorf("sign precommit: %w", err)
		}
		commit.Signatures = append(commit.Signatures, cmttypes.CommitSig{
			BlockIDFlag: cmttypes.BlockIDFlagCommit, ValidatorAddress: v.Address, Timestamp: vote.Timestamp, Signature: signature,
		})
	}
	return set, id, commit, nil
}
