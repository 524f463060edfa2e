package config

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// KeyFile is a file of a home's keys, without the secret.
type KeyFile struct {
	Name string `json:"name"` // attester, publisher, node or peer
	File string `json:"file"`
	// Format is hex, keystore, or CometBFT's JSON; missing and unreadable say why there is no ID.
	Format string `json:"format"`
	// ID is the address, or the id that peers know it by.
	ID    string `json:"id"`
	Mode  string `json:"mode"`
	Error string `json:"error,omitempty"`
}

// Names of keys that can be imported and exported.
const (
	AttesterKey  = "attester"
	PublisherKey = "publisher"
)

// ListKeys tells of each key of a home, also of those that cannot be used.
func ListKeys(home string) []KeyFile {
	files := Paths(home)
	list := []KeyFile{
		describe(AttesterKey, files.ConsensusKey, func() (string, string, error) {
			key, err := loadConsensusKey(files.ConsensusKey)
			return common.BytesToAddress(key.Address).Hex(), "CometBFT", err
		}),
		describe(PublisherKey, files.PublisherKey, func() (string, string, error) {
			account, err := accountOf(files.PublisherKey)
			return account.Hex(), formatOf(files.PublisherKey), err
		}),
	}
	keys, err := LoadKeys(home)
	return append(list,
		describe("node", files.NodeKey, func() (string, string, error) { return keys.NodeID, "CometBFT", err }),
		describe("peer", files.P2PKey, func() (string, string, error) { return keys.PeerID, "libp2p", err }))
}

func describe(name, file string, read func() (id, format string, err error)) KeyFile {
	k := KeyFile{Name: name, File: file}
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		k.Format = "missing"
		return k
	}
	if err == nil {
		k.Mode = fmt.Sprintf("%04o", info.Mode().Perm())
		k.ID, k.Format, err = read()
	}
	if err != nil {
		k.ID, k.Format, k.Error = "", "unreadable", err.Error()
	}
	return k
}

func formatOf(file string) string {
	if text, err := os.ReadFile(file); err == nil && isKeystore(text) {
		return "keystore"
	}
	return "hex"
}

// ImportKey takes a key over into a home: hex, a keystore file of geth with the file of its
// password, or for the attester CometBFT's JSON. Another key that is there stays and is an
// error. What an attester's key has signed elsewhere is not known here: its signing state is
// imported apart.
func ImportKey(home, name, from, passwordFile string) (Keys, error) {
	key, err := LoadAccountKey(from, passwordFile)
	if err != nil && name == AttesterKey {
		if attester, cometErr := loadConsensusKey(from); cometErr == nil {
			key, err = crypto.ToECDSA(attester.PrivKey.Bytes())
		}
	}
	if err != nil {
		return Keys{}, err
	}
	files := Paths(home)
	for _, dir := range []string{files.Data, home + "/config"} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return Keys{}, fmt.Errorf("make home: %w", err)
		}
	}
	switch name {
	case PublisherKey:
		if was, err := accountOf(files.PublisherKey); exists(files.PublisherKey) && (err != nil || was != crypto.PubkeyToAddress(key.PublicKey)) {
			return Keys{}, otherKey(files.PublisherKey)
		}
		err = WritePublisherKey(files.PublisherKey, key)
	case AttesterKey:
		private := secp256k1eth.PrivKey(crypto.FromECDSA(key))
		if was, err := loadConsensusKey(files.ConsensusKey); exists(files.ConsensusKey) && (err != nil || was.Address.String() != private.PubKey().Address().String()) {
			return Keys{}, otherKey(files.ConsensusKey)
		}
		if !exists(files.ConsensusKey) {
			if exists(files.ConsensusState) {
				return Keys{}, fmt.Errorf("%s is there without a key: it says what another one signed; import into a new home", files.ConsensusState)
			}
			privval.NewFilePV(private, files.ConsensusKey, files.ConsensusState).Save()
		}
	default:
		err = fmt.Errorf("%q is no key that can be imported; write %s or %s", name, AttesterKey, PublisherKey)
	}
	if err != nil {
		return Keys{}, err
	}
	return MakeKeys(home)
}

func otherKey(file string) error {
	return fmt.Errorf("%s is there and is another key: move it away first", file)
}

// ExportKey writes a key of a home to a new file: a keystore of geth when there is a file of a
// password, CometBFT's JSON of an attester's, else hex; mode 0600. It returns the address.
func ExportKey(home, name, to, passwordFile string) (common.Address, error) {
	files := Paths(home)
	var text []byte
	var account common.Address
	switch name {
	case PublisherKey:
		key, err := LoadAccountKey(files.PublisherKey, "")
		if err != nil {
			return common.Address{}, err
		}
		account, text = crypto.PubkeyToAddress(key.PublicKey), []byte(hex.EncodeToString(crypto.FromECDSA(key))+"\n")
		if passwordFile != "" {
			password, err := readPassword(to, passwordFile)
			if err != nil {
				return common.Address{}, err
			}
			sealed := keystore.Key{Address: account, PrivateKey: key}
			if _, err := rand.Read(sealed.Id[:]); err != nil {
				return common.Address{}, fmt.Errorf("name the keystore file: %w", err)
			}
			text, err = keystore.EncryptKey(&sealed, password, keystore.StandardScryptN, keystore.StandardScryptP)
			if err != nil {
				return common.Address{}, fmt.Errorf("encrypt key: %w", err)
			}
		}
	case AttesterKey:
		if passwordFile != "" {
			return common.Address{}, errors.New("an attester's key is exported as CometBFT's JSON, without a password: signers read that")
		}
		key, err := loadConsensusKey(files.ConsensusKey)
		if err != nil {
			return common.Address{}, err
		}
		account = common.BytesToAddress(key.Address)
		if text, err = cmtjson.MarshalIndent(key, "", "  "); err != nil {
			return common.Address{}, fmt.Errorf("encode key: %w", err)
		}
	default:
		return common.Address{}, fmt.Errorf("%q is no key that can be exported; write %s or %s", name, AttesterKey, PublisherKey)
	}
	if exists(to) {
		return common.Address{}, fmt.Errorf("%s is there already; choose another name", strings.TrimSpace(to))
	}
	return account, atomicfile.Write(to, text, 0o600)
}
