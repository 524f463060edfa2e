package keys

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// Key is a loaded key file.
type Key struct {
	Header
	File      string
	Proving   *groth.ProvingKey
	Verifying *groth.VerifyingKey
}

// Want says which key somebody needs.
type Want struct {
	Kind    string // for the message when there is none
	Circuit [32]byte
	// Key is keccak256 of the verifying key that L1 checks with; zero takes any.
	Key common.Hash
	// Chain is the L1's chain id.
	Chain uint64
}

// Store is a directory of key files. It loads each once; it may be used from several
// goroutines.
type Store struct {
	dir string

	mu     sync.Mutex
	loaded map[string]*Key // by file name
}

// DefaultDir is where keys are kept when nobody says where: in the user's cache, as
// whoever loses them can make or fetch them again.
func DefaultDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find a directory for keys: %w", err)
	}
	return filepath.Join(cache, "aztecd", "keys"), nil
}

// Open returns the store of a directory, which need not be there yet.
func Open(dir string) *Store {
	return &Store{dir: dir, loaded: map[string]*Key{}}
}

// Save writes a key of a circuit; of h it takes Kind, Unsafe and Origin. It returns the
// file's path and header. A crash leaves no file or a whole one.
func (s *Store) Save(h Header, c *groth.Circuit, pk *groth.ProvingKey, vk *groth.VerifyingKey) (string, Header, error) {
	if err := h.describe(c, pk, vk); err != nil {
		return "", h, err
	}
	sum := sha256.New()
	if err := h.writeTo(sum, pk, vk); err != nil {
		return "", h, fmt.Errorf("hash a key: %w", err)
	}
	file := filepath.Join(s.dir, name(&h, sum.Sum(nil)))
	err := atomicfile.WriteFrom(file, 0o644, func(w io.Writer) error { return h.writeTo(w, pk, vk) })
	return file, h, err
}

// name is that of a key's file: kind, circuit and the checksum of all that is in it.
func name(h *Header, checksum []byte) string {
	return fmt.Sprintf("%s-%x-%x.key", h.Kind, h.Circuit[:8], checksum)
}

// Load returns the key that is wanted, from memory if it was loaded before. It returns
// ErrMissing when there is none, ErrUnsafe when there are only keys that the chain must
// not use, and ErrDamaged for a file that is not as written.
func (s *Store) Load(w Want) (*Key, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	files, err := s.find(w)
	if err != nil {
		return nil, err
	}
	var refused error
	for _, f := range files {
		if err := f.header.Allow(w.Chain); err != nil {
			refused = errors.Join(refused, err)
			continue
		}
		if k := s.loaded[f.path]; k != nil {
			return k, nil
		}
		k, err := read(f.path)
		if err != nil {
			refused = errors.Join(refused, err)
			continue
		}
		s.loaded[f.path] = k
		return k, nil
	}
	if refused != nil {
		return nil, refused
	}
	return nil, fmt.Errorf("kind %s, circuit %x, in %s (`aztecd prover setup` makes keys for tests): %w", w.Kind, w.Circuit[:8], s.dir, ErrMissing)
}

// found is a file of which the header is read.
type found struct {
	path   string
	header Header
}

// find returns the files that are of a circuit by their headers, in the order of their
// names, those that could not be read joined in an error only when no other is there.
func (s *Store) find(w Want) (out []found, err error) {
	paths, err := filepath.Glob(filepath.Join(s.dir, fmt.Sprintf("*-%x-*.key", w.Circuit[:8])))
	if err != nil {
		return nil, fmt.Errorf("look for keys: %w", err)
	}
	var unread error
	for _, path := range paths {
		h, err := peek(path)
		if err != nil {
			unread = errors.Join(unread, err)
			continue
		}
		if h.Circuit == w.Circuit && (w.Key == common.Hash{} || w.Key == h.Key) {
			out = append(out, found{path, h})
		}
	}
	if len(out) == 0 {
		return nil, unread
	}
	return out, nil
}

func peek(path string) (Header, error) {
	f, err := os.Open(path)
	if err != nil {
		return Header{}, fmt.Errorf("read a key: %w", err)
	}
	defer f.Close()
	h, err := readHeader(bufio.NewReader(f))
	if err != nil {
		return h, fmt.Errorf("read key %s: %w", path, err)
	}
	return h, nil
}

// read loads a file that is what its name says.
func read(path string) (*Key, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	defer f.Close()
	k, err := decode(f, filepath.Base(path))
	if err != nil {
		return nil, fmt.Errorf("read key %s: %w; delete the file and make or fetch it anew", path, err)
	}
	k.File = path
	return k, nil
}

// decode reads a file twice: what gnark reads allocates what the bytes ask for, so the
// checksum comes first.
func decode(f io.ReadSeeker, called string) (*Key, error) {
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	r := bufio.NewReaderSize(f, 1<<20)
	h, err := readHeader(r)
	if err != nil {
		return nil, err
	}
	if want := name(&h, sum.Sum(nil)); want != called {
		return nil, fmt.Errorf("its checksum is %s: %w", hex.EncodeToString(sum.Sum(nil))[:16], ErrDamaged)
	}
	if h.VerifyingKeyBytes < 0 || h.VerifyingKeyBytes > maxVerifyingKey {
		return nil, fmt.Errorf("a verifying key of %d bytes: %w", h.VerifyingKeyBytes, ErrDamaged)
	}
	key := make([]byte, h.VerifyingKeyBytes)
	if _, err := io.ReadFull(r, key); err != nil {
		return nil, err
	}
	vk, err := groth.ParseVerifyingKey(key, h.Public, h.Committed)
	if err != nil {
		return nil, err
	}
	pk := new(groth.ProvingKey)
	if _, err := pk.UnsafeReadFrom(r); err != nil { // its points were checked when they were written
		return nil, err
	}
	return &Key{Header: h, Proving: pk, Verifying: vk}, nil
}
