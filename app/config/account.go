package config

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/internal/keyfile"
)

// ErrSignedElsewhere means that no key of the publisher's account is here.
var ErrSignedElsewhere = errors.New("publisher.signer signs for the publisher's account, and for the running node alone: give another account's key in " + EnvAccountKey)

// PublisherKey reads the key of the L1 account that publishes.
func (c *Config) PublisherKey() (*ecdsa.PrivateKey, error) {
	if c.Publisher.Signer != "" {
		return nil, ErrSignedElsewhere
	}
	return LoadAccountKey(c.Files().PublisherKey, c.inHome(c.Publisher.PasswordFile))
}

// PublisherAccount is the L1 account that publishes.
func (c *Config) PublisherAccount() (common.Address, error) {
	if c.Publisher.Signer != "" {
		return common.HexToAddress(c.Publisher.Account), nil
	}
	return accountOf(c.Files().PublisherKey)
}

// CheckKeys looks whether the files of the node's keys can be read and are closed to others;
// elsewhere: the consensus key is with a signer in another process.
func (c *Config) CheckKeys(elsewhere bool) error {
	files := c.Files()
	var errs []error
	if !elsewhere {
		_, err := loadConsensusKey(files.ConsensusKey)
		errs = append(errs, err)
	}
	for what, file := range map[string]string{"node key": files.NodeKey, "key of the object network": files.P2PKey} {
		_, err := readKey(what, file)
		errs = append(errs, err)
	}
	if c.Publisher.Enabled && c.Publisher.Signer == "" {
		_, err := c.PublisherKey()
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// LoadAccountKey reads the key of an L1 account: hex, or a keystore file of geth with the file
// of its password. Files that others may read are errors.
func LoadAccountKey(file, passwordFile string) (*ecdsa.PrivateKey, error) {
	text, err := readKey("publisher key", file)
	if err != nil {
		return nil, err
	}
	if !isKeystore(text) {
		key, err := ParseKey(string(text))
		if err != nil {
			return nil, fmt.Errorf("publisher key %s: %w", file, err)
		}
		return key, nil
	}
	password, err := readPassword(file, passwordFile)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(text, password)
	if err != nil {
		return nil, fmt.Errorf("publisher key %s with the password in %s: %w", file, passwordFile, err)
	}
	return key.PrivateKey, nil
}

func readPassword(file, passwordFile string) (string, error) {
	if passwordFile == "" {
		return "", fmt.Errorf("publisher key %s is a keystore file: name the file of its password in publisher.password_file", file)
	}
	if err := keyfile.Check("password", passwordFile); err != nil {
		return "", err
	}
	text, err := os.ReadFile(passwordFile)
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// isKeystore tells a keystore file from hex digits.
func isKeystore(text []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) }

// accountOf is the account of a key file; that of a keystore file stands beside its secret.
func accountOf(file string) (common.Address, error) {
	text, err := readKey("publisher key", file)
	if err != nil {
		return common.Address{}, err
	}
	if !isKeystore(text) {
		key, err := LoadPublisherKey(file)
		if err != nil {
			return common.Address{}, err
		}
		return crypto.PubkeyToAddress(key.PublicKey), nil
	}
	var store struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(text, &store); err != nil || !common.IsHexAddress(store.Address) {
		return common.Address{}, fmt.Errorf("publisher key %s is neither hex nor a keystore file with an address", file)
	}
	return common.HexToAddress(store.Address), nil
}
