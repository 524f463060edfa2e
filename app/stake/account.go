package stake

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// ErrBusy means that somebody else sends from the account.
var ErrBusy = errors.New("the account is in use")

// key is of the account that sends.
func (d *Desk) key() (*ecdsa.PrivateKey, error) {
	if d.opts.Key == "" {
		return d.opts.Config.PublisherKey()
	}
	key, err := config.ParseKey(d.opts.Key)
	if err != nil {
		return nil, fmt.Errorf("key of the account that sends (AZTECD_L1_KEY): %w", err)
	}
	return key, nil
}

// publisher is the account that the home's node sends from.
func (d *Desk) publisher() (common.Address, error) {
	key, err := d.opts.Config.PublisherKey()
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

func (d *Desk) isPublisher(account common.Address) bool {
	publisher, err := d.publisher()
	return err == nil && publisher == account
}

// actor sends from the account; nobody else does until the returned function is called. A
// dry run locks nothing and writes nothing.
func (d *Desk) actor(dry bool) (a *staking.Actor, unlock func() error, err error) {
	key, err := d.key()
	if err != nil {
		return nil, nil, err
	}
	files, account := d.opts.Config.Files(), crypto.PubkeyToAddress(key.PublicKey)
	journal := filepath.Join(files.Data, fmt.Sprintf("stake_%x.json", account))
	if d.isPublisher(account) {
		journal = filepath.Join(files.Data, "publisher.json")
	}
	unlock = func() error { return nil }
	if !dry {
		if unlock, err = d.lock(files, account); err != nil {
			return nil, nil, err
		}
	}
	const gwei = 1_000_000_000
	p := d.opts.Config.Publisher
	m, err := txmgr.New(txmgr.Options{
		Client: d.l1, ChainID: d.params.L1ChainID, Rollup: d.params.Rollup, Key: key, Journal: journal,
		Caps:        txmgr.Fees{Tip: p.MaxTipGwei * gwei, Gas: p.MaxFeeGwei * gwei, Blob: p.MaxBlobFeeGwei * gwei},
		ResendAfter: time.Duration(p.ResendAfterMS) * time.Millisecond, Logger: d.opts.Logger,
	})
	if err == nil {
		a, err = staking.New(staking.Options{L1: d.l1, Account: m, Rollup: d.params.Rollup, Poll: d.poll(), Now: d.opts.Now, Logger: d.opts.Logger})
	}
	if err != nil {
		return nil, nil, errors.Join(err, unlock())
	}
	return a, unlock, nil
}

func (d *Desk) poll() time.Duration { return time.Duration(d.opts.Config.L1.PollMS) * time.Millisecond }

// lock keeps others from sending from the account out of this home.
func (d *Desk) lock(files config.Files, account common.Address) (unlock func() error, err error) {
	if d.isPublisher(account) {
		unlock, err = config.LockHome(files)
		if errors.Is(err, config.ErrLocked) {
			err = fmt.Errorf("%w: %s is the publisher account of the node that runs on %s, which sends from it too; stop the node, or send from another account (AZTECD_L1_KEY)", ErrBusy, account, files.Home)
		}
		return unlock, err
	}
	unlock, err = config.Lock(files, fmt.Sprintf("stake_%x.lock", account))
	if errors.Is(err, config.ErrLocked) {
		err = fmt.Errorf("%w: another `aztecd stake` sends from %s; let it finish", ErrBusy, account)
	}
	return unlock, err
}
