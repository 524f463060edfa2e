package keys

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// Verifying returns the verifying key that is wanted without the proving key, which takes
// hundreds of times as much memory. Its errors are those of Load.
func (s *Store) Verifying(w Want) (*groth.VerifyingKey, error) {
	vk, _, err := s.Described(w)
	return vk, err
}

// Described is Verifying with what the key's file says of it.
func (s *Store) Described(w Want) (*groth.VerifyingKey, Header, error) {
	files, err := s.find(w)
	if err != nil {
		return nil, Header{}, err
	}
	var refused error
	for _, f := range files {
		err := f.header.Allow(w.Chain)
		var vk *groth.VerifyingKey
		if err == nil {
			vk, err = verifying(f.path)
		}
		if err == nil {
			return vk, f.header, nil
		}
		refused = errors.Join(refused, err)
	}
	if refused != nil {
		return nil, Header{}, refused
	}
	return nil, Header{}, fmt.Errorf("kind %s, circuit %x, in %s (`aztecd prover setup` makes keys for tests): %w", w.Kind, w.Circuit[:8], s.dir, ErrMissing)
}

// verifying reads the verifying key of a file, whose hash its header has.
func verifying(path string) (*groth.VerifyingKey, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	defer f.Close()
	r := bufio.NewReader(f)
	h, err := readHeader(r)
	if err != nil {
		return nil, fmt.Errorf("read key %s: %w", path, err)
	}
	if h.VerifyingKeyBytes < 0 || h.VerifyingKeyBytes > maxVerifyingKey {
		return nil, fmt.Errorf("read key %s: a verifying key of %d bytes: %w", path, h.VerifyingKeyBytes, ErrDamaged)
	}
	key := make([]byte, h.VerifyingKeyBytes)
	if _, err := io.ReadFull(r, key); err != nil {
		return nil, fmt.Errorf("read key %s: %w: %w", path, err, ErrDamaged)
	}
	if crypto.Keccak256Hash(key) != h.Key {
		return nil, fmt.Errorf("read key %s: its verifying key is another than its header says: %w", path, ErrDamaged)
	}
	return groth.ParseVerifyingKey(key, h.Public, h.Committed)
}
