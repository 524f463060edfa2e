package config

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/internal/keyfile"
	"github.com/aztecd/aztecd/x/protocol"
)

// Keys are the public sides of a home's keys.
type Keys struct {
	// Attester is the Ethereum and CometBFT address of AttesterKey, the 33-byte
	// consensus key.
	Attester    common.Address `json:"attester"`
	AttesterKey hexutil.Bytes  `json:"attester_key"`
	// Publisher is the L1 account that publishes.
	Publisher common.Address `json:"publisher"`
	// NodeID names the node to CometBFT's peers, PeerID to those of app/p2p.
	NodeID string `json:"node_id"`
	PeerID string `json:"peer_id"`
}

// Validator is the keys' entry in a genesis set.
func (k Keys) Validator() protocol.Validator {
	return protocol.Validator{Attester: k.AttesterKey, Publisher: k.Publisher}
}

// MakeKeys makes the keys that a home lacks and keeps those it has.
func MakeKeys(home string) (Keys, error) {
	files := Paths(home)
	for _, dir := range []string{files.Data, home + "/config"} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return Keys{}, fmt.Errorf("make home: %w", err)
		}
	}
	if !exists(files.ConsensusKey) {
		if exists(files.ConsensusState) {
			return Keys{}, fmt.Errorf("%s is missing but %s is there: restore the key, or remove the state of the lost one", files.ConsensusKey, files.ConsensusState)
		}
		privval.NewFilePV(secp256k1eth.GenPrivKey(), files.ConsensusKey, files.ConsensusState).Save()
	}
	if !exists(files.PublisherKey) {
		key, err := crypto.GenerateKey()
		if err != nil {
			return Keys{}, fmt.Errorf("generate publisher key: %w", err)
		}
		if err := WritePublisherKey(files.PublisherKey, key); err != nil {
			return Keys{}, err
		}
	}
	if _, err := cmtp2p.LoadOrGenNodeKey(files.NodeKey); err != nil {
		return Keys{}, fmt.Errorf("make node key: %w", err)
	}
	if _, err := p2p.LoadOrCreateKey(files.P2PKey); err != nil {
		return Keys{}, err
	}
	return LoadKeys(home)
}

// WriteUnsigned writes the state of a consensus key that has signed nothing on its chain.
func WriteUnsigned(file string) error {
	text, err := cmtjson.MarshalIndent(privval.FilePVLastSignState{}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode state of the consensus key: %w", err)
	}
	return atomicfile.Write(file, text, 0o600)
}

// LoadKeys reads the public sides of a home's keys; all of them must be there.
func LoadKeys(home string) (Keys, error) {
	files := Paths(home)
	attester, err := loadConsensusKey(files.ConsensusKey)
	if err != nil {
		return Keys{}, err
	}
	publisher, err := accountOf(files.PublisherKey)
	if err != nil {
		return Keys{}, err
	}
	if _, err := readKey("node key", files.NodeKey); err != nil {
		return Keys{}, err
	}
	node, err := cmtp2p.LoadNodeKey(files.NodeKey)
	if err != nil {
		return Keys{}, fmt.Errorf("read node key: %w", err)
	}
	if !exists(files.P2PKey) {
		return Keys{}, fmt.Errorf("%s is missing; make it with `aztecd keys new`", files.P2PKey)
	}
	peer, err := p2p.LoadOrCreateKey(files.P2PKey)
	if err != nil {
		return Keys{}, err
	}
	return Keys{
		Attester:    common.BytesToAddress(attester.Address),
		AttesterKey: attester.PubKey.Bytes(),
		Publisher:   publisher,
		NodeID:      string(node.ID()),
		PeerID:      peer.PeerID(),
	}, nil
}

func loadConsensusKey(file string) (privval.FilePVKey, error) {
	text, err := readKey("consensus key", file)
	if err != nil {
		return privval.FilePVKey{}, err
	}
	var key privval.FilePVKey
	if err := cmtjson.Unmarshal(text, &key); err != nil {
		return privval.FilePVKey{}, fmt.Errorf("decode consensus key %s: %w", file, err)
	}
	if key.PrivKey == nil || key.PrivKey.Type() != secp256k1eth.KeyType {
		return privval.FilePVKey{}, fmt.Errorf("consensus key %s is not of type %s", file, secp256k1eth.KeyType)
	}
	key.PubKey = key.PrivKey.PubKey()
	key.Address = key.PubKey.Address()
	return key, nil
}

// readKey reads the file of a private key, unless others may open it.
func readKey(what, file string) ([]byte, error) {
	err := keyfile.Check(what, file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w; make it with `aztecd keys new`", err)
	}
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", what, err)
	}
	return text, nil
}

// LoadPublisherKey reads a hex private key, with or without 0x. A file that
// others may read is an error.
func LoadPublisherKey(file string) (*ecdsa.PrivateKey, error) { return LoadAccountKey(file, "") }

// ParseKey reads a hex private key, with or without 0x. Its error does not
// repeat the text.
func ParseKey(text string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil {
		return nil, errors.New("want a secp256k1 private key: 64 hex digits")
	}
	return key, nil
}

// WritePublisherKey writes a hex private key, mode 0600.
func WritePublisherKey(file string, key *ecdsa.PrivateKey) error {
	return atomicfile.Write(file, []byte(hex.EncodeToString(crypto.FromECDSA(key))+"\n"), 0o600)
}
