package p2p

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/internal/keyfile"
)

// Key is a node's network identity, an ed25519 key. It signs connections only,
// never anything of consensus.
type Key struct {
	priv crypto.PrivKey
	id   peer.ID
}

// NewKey makes a random key.
func NewKey() (Key, error) {
	priv, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return Key{}, fmt.Errorf("generate p2p key: %w", err)
	}
	return keyOf(priv)
}

// LoadOrCreateKey reads the key in file, or makes one there (mode 0600) when the
// file does not exist. A file that holds anything else is an error: a silent new
// identity would cut the node off from peers that know the old one.
func LoadOrCreateKey(file string) (Key, error) {
	raw, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return createKey(file)
	case err != nil:
		return Key{}, fmt.Errorf("read p2p key: %w", err)
	}
	if err := keyfile.Check("p2p key", file); err != nil {
		return Key{}, err
	}
	priv, err := crypto.UnmarshalPrivateKey(raw)
	if err != nil {
		return Key{}, fmt.Errorf("decode p2p key %s: %w", file, err)
	}
	return keyOf(priv)
}

func keyOf(priv crypto.PrivKey) (Key, error) {
	id, err := peer.IDFromPrivateKey(priv)
	if err != nil {
		return Key{}, fmt.Errorf("derive peer id: %w", err)
	}
	return Key{priv: priv, id: id}, nil
}

// createKey makes a key; a crash leaves a whole one or none.
func createKey(file string) (Key, error) {
	key, err := NewKey()
	if err != nil {
		return Key{}, err
	}
	raw, err := crypto.MarshalPrivateKey(key.priv)
	if err != nil {
		return Key{}, fmt.Errorf("encode p2p key: %w", err)
	}
	if err := atomicfile.Write(file, raw, 0o600); err != nil {
		return Key{}, fmt.Errorf("create p2p key: %w", err)
	}
	return key, nil
}

// PeerID is the public name of the key, "12D3Koo...".
func (k Key) PeerID() string { return k.id.String() }

// Multiaddr is what other nodes put in Config.Peers to reach this key at addr (a
// multiaddr or ip:port).
func (k Key) Multiaddr(addr string) (string, error) {
	ma, err := listenMultiaddr(addr)
	if err != nil {
		return "", err
	}
	return ma.String() + "/p2p/" + k.PeerID(), nil
}
