package app

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/cometbft/cometbft/libs/log"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/internal/atomicfile"
)

// ExportSigningState hands what a home's key has signed over to a file, for another machine
// to import: the home signs nothing any more. Its node must be down. A file that is there
// is left alone, unless it is the same.
func ExportSigningState(home, file string) (s *signer.State, err error) {
	cfg, unlock, err := signingFiles(home)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	before, err := os.ReadFile(file)
	if err == nil {
		if _, err := signer.ParseState(before); err != nil {
			return nil, fmt.Errorf("%s is there and is something else; choose another name", file)
		}
	} else if !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("write the signing state: %w", err)
	}
	s, err = signer.Export(cfg)
	if err != nil {
		return nil, err
	}
	text := s.Encode()
	if before != nil && !bytes.Equal(before, text) {
		return nil, fmt.Errorf("%s is another signing state; this home signs nothing any more: give the command again with another name", file)
	}
	if err := atomicfile.Write(file, text, 0o600); err != nil {
		return nil, fmt.Errorf("%w; this home signs nothing any more: give the command again", err)
	}
	return s, nil
}

// ImportSigningState puts such a file into a home whose node is down.
func ImportSigningState(home, file string) (s *signer.State, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read the signing state: %w", err)
	}
	if s, err = signer.ParseState(text); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	cfg, unlock, err := signingFiles(home)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	return s, signer.Import(cfg, s)
}

// signingFiles locks a home and says where what was signed lies in it.
func signingFiles(home string) (cfg signer.Config, unlock func() error, err error) {
	files := config.Paths(home)
	comet, err := config.LoadComet(home)
	if err != nil {
		return cfg, nil, err
	}
	_, params, err := config.LoadGenesis(files.Genesis)
	if err != nil {
		return cfg, nil, err
	}
	cfg = signer.Config{
		KeyFile: files.ConsensusKey, StateFile: files.ConsensusState, Book: files.SigningBook, OldBook: files.OldSigningBook,
		Remote: comet.PrivValidatorListenAddr, ChainID: params.ChainID(), Now: time.Now, Logger: log.NewNopLogger(),
	}
	unlock, err = config.LockHome(files)
	return cfg, unlock, err
}
