package signer

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// State is what a key has signed on a chain, in the form in which it goes from one home to
// another: a JSON object that names its form, version, chain and key. It holds no secret.
type State struct {
	Format  string         `json:"format"`
	Version int            `json:"version"`
	ChainID string         `json:"chain_id"`
	Key     common.Address `json:"key"`
	// Records are those of the last height that was signed, the highest of them last:
	// nothing below that is signed any more, and at it the same content alone. None: the
	// key has signed nothing.
	Records []record `json:"records"`
	// Shares are those that no certificate covers yet.
	Shares []Share `json:"shares"`
	// Checksum is SHA-256, in hex, of the object without it as Encode writes it.
	Checksum string `json:"checksum"`
}

const (
	stateFormat  = "aztecd signing state"
	stateVersion = 1
)

// Reasons that a signing state is not taken, or not given.
var (
	// ErrStateDamaged: the file is not what an export wrote.
	ErrStateDamaged = errors.New("not a signing state as it was exported; copy the file again, or export anew")
	// ErrStateNewer: a later version of this program wrote it.
	ErrStateNewer = errors.New("a signing state of a later version; import it with the version of aztecd that exported it, or a later one")
	// ErrOtherChain: a key's signatures of one chain say nothing of another.
	ErrOtherChain = errors.New("the signing state is of another chain")
	// ErrOtherKey: it is not the home's key.
	ErrOtherKey = errors.New("the signing state is of another key")
	// ErrStateOlder: importing it would have the key sign what it may have signed before.
	ErrStateOlder = errors.New("this home knows of later signatures than the signing state; nothing was imported")
	// ErrStateContradicts: the key has signed twice already.
	ErrStateContradicts = errors.New("the signing state and this home have different signatures for one height, round and step: the key signed on two machines; never start it again before you know how")
	// ErrHandedOver: the state was exported, so another machine may sign with it.
	ErrHandedOver = errors.New("the signing state of this key was exported from here, so another machine may sign with it: import the state of the machine that had the key last (aztecd keys import-signing-state), or never start this key here")
)

// Last names the highest record, "nothing" without one.
func (s *State) Last() string {
	if len(s.Records) == 0 {
		return "nothing"
	}
	return s.last().String()
}

func (s *State) last() (last record) {
	for _, r := range s.Records {
		if r.compare(last) > 0 {
			last = r
		}
	}
	return last
}

// Encode is the file.
func (s *State) Encode() []byte {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("encode a signing state: %v", err)) // plain values into memory
	}
	return append(text, '\n')
}

// sum is the checksum of what the state says.
func (s *State) sum() string {
	bare := *s
	bare.Checksum = ""
	return fmt.Sprintf("%x", sha256.Sum256(bare.Encode()))
}

// ParseState reads what Encode wrote, and nothing else: ErrStateDamaged, or ErrStateNewer.
func ParseState(text []byte) (*State, error) {
	var form struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	if err := json.Unmarshal(text, &form); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStateDamaged, err)
	}
	switch {
	case form.Format != stateFormat:
		return nil, fmt.Errorf("%w: its format is %q, want %q", ErrStateDamaged, form.Format, stateFormat)
	case form.Version > stateVersion:
		return nil, fmt.Errorf("%w: version %d, this one knows %d", ErrStateNewer, form.Version, stateVersion)
	}
	var s State
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	if err := in.Decode(&s); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrStateDamaged, err)
	}
	if want := s.sum(); s.Checksum != want {
		return nil, fmt.Errorf("%w: its checksum is %q, what it says has %s", ErrStateDamaged, s.Checksum, want)
	}
	return &s, s.check()
}

// check holds a state against what an export writes.
func (s *State) check() error {
	last := s.last()
	for _, r := range s.Records {
		if r.Height != last.Height || r.Height <= 0 || r.Round < 0 {
			return fmt.Errorf("%w: record %s beside %s", ErrStateDamaged, r, last)
		}
	}
	for _, share := range s.Shares {
		if share.Height <= 0 || share.Height > last.Height || share.Round < 0 {
			return fmt.Errorf("%w: a share of height %d, round %d above the last record %s", ErrStateDamaged, share.Height, share.Round, last)
		}
	}
	if s.Version < 1 || s.ChainID == "" || s.Key == (common.Address{}) {
		return fmt.Errorf("%w: version %d of chain %q, key %s", ErrStateDamaged, s.Version, s.ChainID, s.Key)
	}
	return nil
}

// stateOf is a book's.
func stateOf(b *book, chainID string) *State {
	s := &State{Format: stateFormat, Version: stateVersion, ChainID: chainID, Key: b.key, Records: []record{}, Shares: []Share{}}
	s.Records = append(s.Records, b.height...)
	for _, height := range b.sharedHeights() {
		s.Shares = append(s.Shares, b.shares[height]...)
	}
	s.Checksum = s.sum()
	return s
}
