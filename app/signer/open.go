package signer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/libs/log"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
)

// Config says who signs and where the book lies.
type Config struct {
	// KeyFile and StateFile are CometBFT's files of a key in this home.
	KeyFile, StateFile string
	// Book is the guard's file, OldBook that of earlier versions, which is
	// replaced by it.
	Book, OldBook string

	// Remote, unless empty, is where a signer elsewhere dials in: tcp://, unix://
	// or noise://. KeyFile and StateFile are then not looked at.
	Remote string
	// ChainID and NodeKey are for that signer.
	ChainID string
	NodeKey crypto.PrivKey
	// Decided says that this node has decided heights of the chain, or got a state of it.
	// Its book can then not be missing; what a signer elsewhere has signed cannot be asked.
	Decided bool
	// Unsigned tells of a height that the key has certainly not signed, on whatever machine:
	// with an empty book nothing else is signed until Vouch. So is, of any book, the height of the newest
	// lock that was heard (Listened). Nil: of none.
	Unsigned func(height uint64) bool

	Now    func() time.Time
	Logger log.Logger
	// Fail is told that the book can't be written and nothing is signed any more. It
	// must not wait.
	Fail func(error)
}

// errAhead: a signer behind the book is harmless, one ahead of it is not.
var errAhead = errors.New("the signer has signed what the book does not know, so the book was lost or put back; restore the newer one, or never start this key again")

// Open puts the guard before the configured signer. It waits for a signer elsewhere
// until ctx ends.
func Open(ctx context.Context, cfg Config) (*Guard, error) {
	if cfg.Remote != "" {
		return openRemote(ctx, cfg)
	}
	file, signed, err := loadFile(cfg.KeyFile, cfg.StateFile)
	if err != nil {
		return nil, err
	}
	if err := prepare(cfg, common.BytesToAddress(file.GetAddress()), signed, signed.Height == 0); err != nil {
		return nil, err
	}
	g, err := newGuard(file, file.Key.PubKey, cfg)
	if err != nil {
		return nil, err
	}
	if err := g.book.agrees(signed); err != nil {
		return nil, errors.Join(fmt.Errorf("%s and %s: %w", cfg.Book, cfg.StateFile, err), g.Close())
	}
	return g, nil
}

func openRemote(ctx context.Context, cfg Config) (*Guard, error) {
	signer, err := awaitRemote(ctx, cfg.Remote, cfg.ChainID, cfg.NodeKey, cfg.Logger)
	if err != nil {
		return nil, err
	}
	g, err := guardRemote(signer, cfg)
	if err != nil {
		return nil, errors.Join(err, signer.Close())
	}
	return g, nil
}

// remote is a signer elsewhere.
type remote interface {
	cmttypes.PrivValidator
	io.Closer
}

func guardRemote(signer remote, cfg Config) (*Guard, error) {
	key, err := remoteKey(signer)
	if err != nil {
		return nil, err
	}
	if err := prepare(cfg, common.BytesToAddress(key.Address()), record{}, !cfg.Decided); err != nil {
		return nil, err
	}
	return newGuard(signer, key, cfg)
}

// prepare sees to it that there is a book: at a key's first start, and when the
// earlier version of one has to be taken over.
func prepare(cfg Config, key common.Address, signed record, fresh bool) error {
	b, err := openBook(cfg.Book)
	if err == nil {
		other := b.key != key && b.blank()
		if err := errors.Join(b.close(), removeOld(cfg.OldBook)); err != nil || !other {
			return err
		}
		return newBook(cfg.Book, key, record{}) // nothing is in it: the home got another signer
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	err = migrate(cfg.OldBook, cfg.Book, key, signed)
	switch {
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case !fresh:
		return fmt.Errorf("%s is missing, but this key has signed before; signing without it could lose the stake: restore it", cfg.Book)
	}
	return newBook(cfg.Book, key, record{})
}

// agrees refuses a signer ahead of the book.
func (b *book) agrees(signed record) error {
	switch order := signed.compare(b.last); {
	case order > 0:
		return fmt.Errorf("%w: the book ends with %s, the signer with %s", errAhead, b.last, signed)
	case order == 0 && signed.Height > 0 && signed.Block != unknownBlock && signed.Block != b.last.Block:
		return fmt.Errorf("%w: both end with %s, for different blocks", errAhead, b.last)
	}
	return nil
}
