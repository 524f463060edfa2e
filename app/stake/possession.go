package stake

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/deposit"
)

// ErrKeyElsewhere means that the home's key is with a signer elsewhere. The protocol that
// CometBFT speaks with it has votes and proposals, and nothing else.
var ErrKeyElsewhere = errors.New("the attester's key is with a signer elsewhere, which signs votes and proposals only")

// keyElsewhere is where the home's signer dials in, empty when the key is in the home.
func (d *Desk) keyElsewhere() (string, error) {
	comet, err := config.LoadComet(d.opts.Config.Home)
	if err != nil {
		return "", err
	}
	return comet.PrivValidatorListenAddr, nil
}

// prove has the terms signed by the attester's key, unless a proof was brought.
func (d *Desk) prove(terms deposit.Terms, brought []byte) ([]byte, error) {
	if brought != nil {
		return brought, nil
	}
	elsewhere, err := d.keyElsewhere()
	if err != nil {
		return nil, err
	}
	if elsewhere != "" {
		return nil, fmt.Errorf("%w (%s): run `aztecd stake prove --key-file FILE --message 0x%x` where the key lies, and give what it prints with --proof",
			ErrKeyElsewhere, elsewhere, terms.Message())
	}
	return signer.ProvePossession(d.opts.Config.Files().ConsensusKey, terms)
}

// Possession is a proof that an attester's key was asked for a deposit.
type Possession struct {
	Attester   common.Address `json:"attester"`
	L1ChainID  uint64         `json:"l1_chain_id"`
	Staking    common.Address `json:"staking"`
	Depositor  common.Address `json:"depositor"`
	Withdrawer common.Address `json:"withdrawer"`
	Publisher  common.Address `json:"publisher"`
	Proof      string         `json:"proof"`
}

// Prove signs the message of a deposit with a key file: for where the key lies and no node
// runs. Anything but such a message is refused.
func Prove(keyFile string, message []byte) (*Possession, error) {
	terms, err := deposit.ParseMessage(message)
	if err != nil {
		return nil, err
	}
	proof, err := signer.ProvePossession(keyFile, terms)
	if err != nil {
		return nil, err
	}
	key, err := terms.Holder(proof)
	if err != nil {
		return nil, err
	}
	return &Possession{
		crypto.PubkeyToAddress(*key), terms.L1ChainID, terms.Staking, terms.Depositor, terms.Withdrawer, terms.Publisher, fmt.Sprintf("0x%x", proof),
	}, nil
}

// ofAttester refuses a proof of another key than the one that was named: the signature of
// other terms is one of a key that nobody has.
func ofAttester(d staking.Deposit, named common.Address) error {
	holder, err := d.Attester()
	if err != nil {
		return fmt.Errorf("%w: %w", staking.ErrWrongProof, err)
	}
	if holder != named {
		return fmt.Errorf("%w: it is not by the key of attester %s, or over other terms: depositor %s, withdrawer %s, publisher %s, contract %s on L1 %d",
			staking.ErrWrongProof, named, d.Terms.Depositor, d.Terms.Withdrawer, d.Terms.Publisher, d.Terms.Staking, d.Terms.L1ChainID)
	}
	return nil
}
