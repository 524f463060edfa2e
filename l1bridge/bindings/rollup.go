// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number       uint64
	ParentHash   [32]byte
	Slot         uint64
	Epoch        uint64
	Generation   uint32
	FirstChunk   uint64
	LastChunk    uint64
	ChunksRoot   [32]byte
	ArchiveRoot  [32]byte
	StateRoot    [32]byte
	EffectsHash  [32]byte
	BlobsHash    [32]byte
	InTotal      uint64
	InHash       [32]byte
	ForcedTotal  uint64
	ForcedHash   [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	TotalMana    uint64
	TotalFees    *big.Int
	FeePerDaGas  uint64
	FeePerL2Gas  uint64
}

// LockCertificate is an auto generated low-level Go binding around an user-defined struct.
type LockCertificate struct {
	Kind       uint8
	Epoch      uint64
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
}

// RollupConfig is an auto generated low-level Go binding around an user-defined struct.
type RollupConfig struct {
	GenesisTime           uint64
	SlotDuration          uint64
	EpochDuration         uint64
	PublishTimeout        uint64
	OpenAfter             uint64
	RestartCount          uint64
	GenesisCheckpointHash [32]byte
	GenesisArchiveRoot    [32]byte
	GenesisStateRoot      [32]byte
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structRollupConfig\",\"components\":[{\"name\":\"genesisTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotDuration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochDuration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publishTimeout\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"restartCount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"genesisCheckpointHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"genesisArchiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"genesisStateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"attesters\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"publishers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"genesisParams\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_COMMITTEE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attesterAt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"chainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpointHash\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committeeAt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committeeSize\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSlot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochAt\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochDuration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisArchiveRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisStateRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderPosition\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openAfter\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"origin\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"headers\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishLocked\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structCheckpointHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structLockCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishTimeout\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publisherOf\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slotAt\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slotDuration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tips\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"provenNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyLock\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structLockCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CheckpointProposed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"attestationBlob\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CheckpointSuperseded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"oldHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenesisParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadBlobCounts\",\"inputs\":[{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeforeGenesis\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitteeTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyCommittee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochsOutgrowRing\",\"inputs\":[{\"name\":\"epochDuration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ring\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"IntegerTooWide\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalleableSignature\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingBlob\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoHeaders\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorum\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchPosition\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLonger\",\"inputs\":[{\"name\":\"tipLastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"openFrom\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginBehindTip\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginNotCanonical\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OutOfRing\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PublisherCount\",\"inputs\":[{\"name\":\"attesters\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"publishers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RepeatedAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignaturesLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlotNotOver\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnexpectedBlob\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBlobs\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongFirstChunk\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongGeneration\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongLastChunk\",\"inputs\":[{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongParent\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongSigningEpoch\",\"inputs\":[{\"name\":\"header\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"present\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongSlot\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroEpochDuration\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroGenesisCheckpointHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroOpenAfter\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPublishTimeout\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSlotDuration\",\"inputs\":[]}]",
	ID:  "Rollup",
	Bin: "0x6101c0806040523461065957613c79803803809161001d828561065d565b83398101818103610180811261065957610120136106595760405161012081016001600160401b038111828210176105155760405261005b83610680565b815261006960208401610680565b6020820190815261007c60408501610680565b916040810192835261009060608601610680565b91606082019283526100a460808701610680565b608083019081526100b760a08801610680565b9360a0840194855260c08801519560c0850196875260e08901519360e086019485526101008a01519561010081019687526101208b015160018060401b038111610659578a610107918d01610694565b6101408c01519092906001600160401b038111610659578b61012a918e01610694565b6101608d01519c9092906001600160401b038e1161065957601f9d8d91019d8e011215610659578c516001600160401b038111610515576040519d60208f61017b601f8501601f191683018261065d565b838152019d6020838301011161065957818f8f935f946020809501905e01015251905184516001600160401b03908116929181169116811561064a57821561063b5760805260a05260c052815191821561062c57610100831161061957815180840361060357505f5b83811061057057508051906001600160401b03821161051557680100000000000000008211610515575f54825f55808310610546575b506020015f805260205f205f5b8381106105295750508251929150506001600160401b0382116105155768010000000000000000821161051557600154826001558083106104ea575b5060200160015f5260205f205f5b8381106104cd575050505060e05260405160208101904482526020815261029960408261065d565b5190206101005281516001600160401b0316156104be5782516001600160401b0316156104af57805160806001600160401b0390911611610489575085511561047a57516001600160401b039081166101205290518116610140529051610160529051610180529051166101a05251600655436104445760405f516020613c595f395f51905f52925f5b600380546001600160d01b031660d083901b6001600160d01b031916179055406004558151602080825291519181018290529283919081908385015e5f828201840152601f01601f19168101030190a1604051613526908161073382396080518181816116150152613134015260a05181818161051001528181611b55015261274f015260c0518181816107ad01528181610b3a0152818161110a015281816115b30152612d0c015260e05181818161033a015281816117fe015281816126e501526133550152610100518181816110a901526126aa0152610120518181816102e10152610541015261014051818181610231015261122101526101605181610174015261018051816101d001526101a05181818161039d0152611df60152f35b5f194301438111610466575f516020613c595f395f51905f5292604091610323565b634e487b7160e01b5f52601160045260245ffd5b633327e1bd60e11b5f5260045ffd5b5163d448e8eb60e01b5f9081526001600160401b03909116600452610100602452604490fd5b63a3a1a6df60e01b5f5260045ffd5b630f37855960e41b5f5260045ffd5b82516001600160a01b031681830155602090920191600101610271565b60015f52828060205f20019103905f5b828110610508575050610263565b5f828201556001016104fa565b634e487b7160e01b5f52604160045260245ffd5b82516001600160a01b031681830155602090920191600101610227565b5f8052828060205f20019103905f5b82811061056357505061021a565b5f82820155600101610555565b6001600160a01b03610582828461070a565b511690811580156105e8575b6105d657815f52600260205260405f20546105c35760018101808211610466576001925f52600260205260405f2055016101e4565b5063398481a560e11b5f5260045260245ffd5b6337bc03e960e11b5f5260045260245ffd5b506001600160a01b036105fb828661070a565b51161561058e565b836372ede02560e11b5f5260045260245260445ffd5b8263188254a360e11b5f5260045260245ffd5b633028b91f60e01b5f5260045ffd5b6366128a9760e01b5f5260045ffd5b63065babed60e41b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761051557604052565b51906001600160401b038216820361065957565b81601f82011215610659578051916001600160401b038311610515578260051b91604051936106c6602085018661065d565b845260208085019382010191821161065957602001915b8183106106ea5750505090565b82516001600160a01b0381168103610659578152602092830192016106dd565b805182101561071e5760209160051b010190565b634e487b7160e01b5f52603260045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630ead865d14611b19575080631037756c14611a115780631a4e1e781461197b57806323e2ff451461186f5780632f762822146117c15780633359632e1461178857806340949c0d146116f657806340a95fe61461163957806342c6498a146115d75780634ff0876a14611575578063545bdb881461150c578063588c1c371461117857806358c510731461112f5780637d60d355146110cc5780637d94792a14611074578063810ac4e4146104525780638dd5c0d61461013a578063938b5f321461040d5780639a8a05921461035d5780639cf4364b14610305578063abcd8afc146102a3578063d0b1d51214610255578063d54c3985146101f3578063e886aeea1461019b578063eb73139d1461013f5763ff37656e1461013a575f80fd5b611b90565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576020610291600435612737565b67ffffffffffffffff60405191168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060406103c367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630612779565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757604060035460d01c60045482519182526020820152f35b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975767ffffffffffffffff60043511610197573660236004350112156101975767ffffffffffffffff6004356004013511610197573660246102c0600435600401350260043501011161019757602435600435600401351561104c576104e3612979565b9067ffffffffffffffff60608301511661056e61056761053661050542613129565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061265c565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061272d565b8233613352565b1561101d57505f90818180825b600435600401358110610fcd5750610fa25750906105998492612a92565b5f905b60043560040135821015610e62578351946105c160246102c085026004350101611cd0565b9060e46102c0850260043501016105d781611cd0565b976105ec60246102c088026004350101612a1e565b9165ffffffffffff82511667ffffffffffffffff8616145f14610ce55761061d60246102c089026004350101611cd0565b67ffffffffffffffff6005541667ffffffffffffffff821690811115610cba575061064960ff91612b06565b16610100811015610973576006015460446102c0890260043501013590808203610c8c5750506080820167ffffffffffffffff6106928183511661ffff60608701511690612b45565b60c46102c08b02600435010190826106a983611cd0565b91169283911603610c4957505067ffffffffffffffff60646102c08a0260043501016106d481611cd0565b65ffffffffffff6020870151169283911603610c0657505067ffffffffffffffff908161070084611cd0565b915116918291161115610bc4575060208901516040519081528360208201527f11f9cc416e62c9773c8aebaedc15208ba655a84665fb47b99a10b013b5c34a94604067ffffffffffffffff881692a25b61076460646102c089026004350101611cd0565b67ffffffffffffffff60608b01511667ffffffffffffffff821681811015610b9657505060846102c0890260043501019061079e82611cd0565b67ffffffffffffffff806107d27f00000000000000000000000000000000000000000000000000000000000000008561270d565b16911603610b2657505063ffffffff60a46102c0890260043501016107f681611ce5565b8260408d510151169283911603610ae757505060c46102c0880260043501019061082861082283611cd0565b91611cd0565b67ffffffffffffffff82169067ffffffffffffffff811692828410918215610ac6575b5050610a9857505061086860246102c0890260043501018a6131d0565b5f604051808660ff8c1688015b808210610a50575b5050819003902090806109ce57506101846102c08902600435010135908181036109a05750508697989961ffff6108ee6108e867ffffffffffffffff9465ffffffffffff6108dd60646102c060809e9f848f168c52026004350101611cd0565b166020880152611cd0565b83612b45565b16606084015216948591015280602089015260ff83169261010084101561097357606067ffffffffffffffff7f2a180059b114010a1842876b1df0a5226c978736cef85de7c42429cc539ed4cd9260019785610966986006015560405195865260208601528860408601521692a260ff86169061264f565b949360081c92019061059c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610a23577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091829e9697999b9d9e9a989a498015610a7d578152959d9c9a9799979896956020019160010190610875565b50935050600182919d9c9a9896959d9997990192908e61087d565b7fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff925067ffffffffffffffff91610ade91612b45565b16118d8061084b565b90610af663ffffffff92611ce5565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff610b65610b5f82947f00000000000000000000000000000000000000000000000000000000000000009061270d565b92611cd0565b917f2b9264ec000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7f26eb02e8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610bd667ffffffffffffffff92611cd0565b907f02ce5d75000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90610c1967ffffffffffffffff92611cd0565b907f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90610c5c67ffffffffffffffff92611cd0565b907f73e465d5000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7ff8bef082000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f75869329000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8851610cfb60246102c08a026004350101611cd0565b600165ffffffffffff8351160165ffffffffffff8111610a235765ffffffffffff67ffffffffffffffff9116911603610e0b5760446102c0890260043501013560208b0151808203610c8c57505060c46102c089026004350101610d5e81611cd0565b608083019067ffffffffffffffff80610d79818551166131b0565b16911603610dc057505067ffffffffffffffff9060646102c08a0260043501019065ffffffffffff6020610dac84611cd0565b920151169283911610610c06575050610750565b9067ffffffffffffffff610dda610b5f82809551166131b0565b917f73e465d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b5167ffffffffffffffff9065ffffffffffff16610e326004356102c08b0201602401611cd0565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b610fa0845165ffffffffffff815116906003549179ffffffffffffffffffffffffffffffffffffffffffffffffffff6bffffffffffff000000000000602084015160301b167fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff6fffffffff000000000000000000000000604086015160601b16917fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff00000000000000000000000000000000606088015160801b16957fffffffffffffffffffffffffffffffff000000000000000000000000000000007fffffffffffff000000000000000000000000000000000000000000000000000060a079ffffffffffffffff00000000000000000000000000000000000060808c015160901b169a015160d01b169916171617161716171717600355565b005b7fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909260ff8416908115610ff157600191610fe69161264f565b9360081c910161057b565b837fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f44c25427000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576020610291611108611b79565b7f00000000000000000000000000000000000000000000000000000000000000009061270d565b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602061117061116b611b79565b612693565b604051908152f35b34610197577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016103008112610197576102c013610197576102c4356102e43567ffffffffffffffff81116101975760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610197576111fc612979565b9060443567ffffffffffffffff8116808203610197576112479067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061264f565b67ffffffffffffffff606085015116908082106114de5750506064356102c0604051816004823720916004351760a43582171760c4356101843517176101c435610204351717610244356102843517176102a4351760401c60843560201c176102643560801c176114b65767ffffffffffffffff81168103610197576112d09260040191611cf6565b600160808201525f825f5b60018110611466575061143a57610fa0926112f86112ff92612a92565b9083612b67565b505165ffffffffffff815116906003549179ffffffffffffffffffffffffffffffffffffffffffffffffffff6bffffffffffff000000000000602084015160301b167fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff6fffffffff000000000000000000000000604086015160601b16917fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff00000000000000000000000000000000606088015160801b16957fffffffffffffffffffffffffffffffff000000000000000000000000000000007fffffffffffff000000000000000000000000000000000000000000000000000060a079ffffffffffffffff00000000000000000000000000000000000060808c015160901b169a015160d01b169916171617161716171717600355565b827fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909160ff831690811561148a5760019161147f9161264f565b9260081c91016112db565b857fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f7ffc4817000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602073ffffffffffffffffffffffffffffffffffffffff61156561156061116b611b79565b611cba565b90549060031b1c16604051908152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757611670611b79565b65ffffffffffff600354169067ffffffffffffffff8116918083119081156116e0575b506116b45760ff166101008110156109735760209060060154604051908152f35b507fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506101008301808411610a2357111583611693565b346101975760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760243567ffffffffffffffff81168103610197576044359067ffffffffffffffff82116101975760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261019757610fa09160040190600435611cf6565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602061029142612737565b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576117f8611b79565b506024357f00000000000000000000000000000000000000000000000000000000000000008110156118445773ffffffffffffffffffffffffffffffffffffffff611565602092611cba565b7f289799e3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760043573ffffffffffffffffffffffffffffffffffffffff811680910361019757805f52600260205260405f205490811561195057507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610a235760015411156109735760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf5015460405173ffffffffffffffffffffffffffffffffffffffff9091168152602090f35b7f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760a06119b3611c54565b65ffffffffffff8151169067ffffffffffffffff6080820151169063ffffffff604065ffffffffffff602084015116920151169067ffffffffffffffff60055416926040519485526020850152604084015260608301526080820152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757611a48611b79565b506040518060205f54928381520180925f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b818110611aed5750505081611a95910382611c13565b604051918291602083019060208452518091526040830191905f5b818110611abe575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611ab0565b825473ffffffffffffffffffffffffffffffffffffffff16845260209093019260019283019201611a7f565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361019757565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040516101008152f35b60c0810190811067ffffffffffffffff821117611be657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611be657604052565b60405190611c6182611bca565b8160a060035465ffffffffffff8116835265ffffffffffff8160301c16602084015263ffffffff8160601c16604084015261ffff8160801c16606084015267ffffffffffffffff8160901c16608084015260d01c910152565b5f54811015610973575f805260205f2001905f90565b3567ffffffffffffffff811681036101975790565b3563ffffffff811681036101975790565b9067ffffffffffffffff611d0c61110842612737565b602085019282611d1b85611cd0565b911692839116108015612631575b6125e857505082359160ff83169182840361019757611d4790611cd0565b916001811415806125dd575b6125b2575060209291611f0a917fffffffffffffffff000000000000000000000000000000000000000000000000604051927fff000000000000000000000000000000000000000000000000000000000000008785019660f81b16865260c01b166021830152602982015260298152611dcd604982611c13565b83611dda60408701611cd0565b93611de760608801611ce5565b92611e1c67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630612779565b9181519182155f1461252657505050604051611e388382611c13565b5f8152945b67ffffffffffffffff8116612430575063ffffffff604051611e5f8482611c13565b5f8152935b168061233f5750604051611e788382611c13565b5f8152905b805190816122ae57505081604051611e958282611c13565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611c13565b611f6d611f17835161345e565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611c13565b519020905f54916080820135916101008410806122a3575b612277575f9383805b6122395750611f9c8161318b565b8510612200575060a0810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610197570192833567ffffffffffffffff811161019757803603602086011361019757604182029180830460411490151715610a23578181036121d2575050908092915f925f925b612024575050505050565b60018516612045575b61203d939460011c93849361294c565b929493612019565b83810160608101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06040820135116121a6576001821161217a5760806020926040845f94601b8351948a86520182850152018183013782805260015afa5073ffffffffffffffffffffffffffffffffffffffff5f51168015908115612133575b5061210757604184018094111561202d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90505f805273ffffffffffffffffffffffffffffffffffffffff847f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56301541614155f6120c9565b847f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61220a859161318b565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8601868111610a2357612271961695869161294c565b95611f8e565b827fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5082841c1515611f85565b6123398492916021846122c1819561345e565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611c13565b91611e9a565b6123cb907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000858401521660218201526009815261242a602982611c13565b90611e7d565b6124c163ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152612520602982611c13565b93611e64565b60216125ac92612536879561345e565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611c13565b94611e3d565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506002811415611d53565b67ffffffffffffffff92906125fd8492611cd0565b927f9584a331000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b5061263b83611cd0565b67ffffffffffffffff808316911611611d29565b91908201809211610a2357565b8115612666570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61270a9060405167ffffffffffffffff60208201927f00000000000000000000000000000000000000000000000000000000000000008452166040820152604081526126e0606082611c13565b5190207f00000000000000000000000000000000000000000000000000000000000000009061265c565b90565b9067ffffffffffffffff169081156126665767ffffffffffffffff160490565b8115612666570490565b61277561274c67ffffffffffffffff92613129565b827f0000000000000000000000000000000000000000000000000000000000000000169061272d565b1690565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f916040519073ffffffffffffffffffffffffffffffffffffffff60208301934685521660408301526060820152606081526127d6608082611c13565b5190208060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff00000000000000008416851760201b169316911617178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f3030303030303030303030303030303030303030303030303030303030303030604051917f617a2d0000000000000000000000000000000000000000000000000000000000602084015260277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c1602010160238201526023815261270a604382611c13565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610a235760010190565b6040519060a0820182811067ffffffffffffffff821117611be6576040526040516129a381611bca565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201528252602082015f8152604083015f815260608401915f83525f608086015260ff856129ed611c54565b809152511661010081101561097357600601549052600454905267ffffffffffffffff612a1942612737565b169052565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c17176114b657565b908149918215612adb5760018101809111610a23578049612ab05750565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211610a2357565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610a2357565b90918151906004359267ffffffffffffffff8416938481141591826101975760c4359467ffffffffffffffff86169586811415948561019757612baa6004612a1e565b9565ffffffffffff8451168a145f14612ffd57506101975767ffffffffffffffff60055416881115612fd15760ff612be185612b06565b16610100811015610973576006015460243590808203610c8c5750506080820190612c2067ffffffffffffffff83511661ffff60608601511690612b45565b60a43567ffffffffffffffff8116918282036101975767ffffffffffffffff1690818303612fa25750505060443567ffffffffffffffff8116908181036101975765ffffffffffff60208601511690818303612f735750505067ffffffffffffffff5f92511680891115612f425750887f11f9cc416e62c9773c8aebaedc15208ba655a84665fb47b99a10b013b5c34a94604060208701518151908152896020820152a25b60443567ffffffffffffffff81168082036101975767ffffffffffffffff6060870151169081811015610b9657505060643567ffffffffffffffff811690818103610197577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff612d3e828661270d565b168303612efd5750505060843563ffffffff8116908181036101975763ffffffff6040885101511690818303612ece5750505060a4359267ffffffffffffffff8416908185036101975761019757808a108015612eb0575b612e805750612da66004866131d0565b6040515f908080838f5b808210612e50575b505003902090806109ce575061016435908181036109a05750506080879461ffff612dfc6020968a999665ffffffffffff8f978160ff9e1687521689860152612b45565b166060820152015201521691610100831015610973577f2a180059b114010a1842876b1df0a5226c978736cef85de7c42429cc539ed4cd93826060946006015560405192835260208301526040820152a290565b9190809350498015612e6f578160209160019352019201839291612db0565b509350506001829101925f8f612db8565b89907fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061ffff67ffffffffffffffff612ec78686612b45565b1611612d96565b507f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612f119067ffffffffffffffff939461270d565b90507f2b9264ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8891507f02ce5d75000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f372eacf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f73e465d5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b877f75869329000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190508351600165ffffffffffff8251160165ffffffffffff8111610a235765ffffffffffff168a036130ed576024356020860151808203610c8c57505060a43567ffffffffffffffff811690818103610197576080830167ffffffffffffffff61306a818351166131b0565b1683036130a65750505060443567ffffffffffffffff811691828203610197576020015165ffffffffffff1690818310612f7357505050612cc5565b906130bc67ffffffffffffffff809351166131b0565b90507f73e465d5000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8565ffffffffffff8b92511690507fbdbb1332000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690818110613160570390565b7f41e43117000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8060011b9080820460021490151715610a23576003900460018101809111610a235790565b67ffffffffffffffff60019116019067ffffffffffffffff8211610a2357565b91909180516102206131e56102008601611cd0565b9401359160408101918251841480613333575b61332b5760a0019065ffffffffffff8251169067ffffffffffffffff8716918083106132fb575084151590816132bf575b60800151151590816132ac575b81613296575b15908161328d575b5061325d575065ffffffffffff83949516905252600455565b83907ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050155f613244565b9050611fff8201808311610a235743119061323c565b835165ffffffffffff1683119150613236565b9050815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d1416156132f3575b5f51851490613229565b5f80526132e9565b90507f57bc5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505050509050565b5065ffffffffffff60a08201511667ffffffffffffffff8716146131f8565b907f0000000000000000000000000000000000000000000000000000000000000000908184101561342c575b61338a90939293612693565b73ffffffffffffffffffffffffffffffffffffffff5f9416905b838511156133b55750505050505f90565b60015f528173ffffffffffffffffffffffffffffffffffffffff827fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf601541614613422576134029061294c565b9382851461341a575b6134149061294c565b936133a4565b5f945061340b565b5050505050600190565b92507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610a23579261337e565b608081106134e9576140008110156134be577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b1660218201526002815261270a602282611c13565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261270a602182611c1356caf5d9898858926c4e4551de1ebe13975403fbee3149fdc79b239c303230e79b",
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32) config, address[] attesters, address[] publishers, bytes genesisParams) returns()
func (rollup *Rollup) PackConstructor(config RollupConfig, attesters []common.Address, publishers []common.Address, genesisParams []byte) []byte {
	enc, err := rollup.abi.Pack("", config, attesters, publishers, genesisParams)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) PackMAXCOMMITTEE() []byte {
	enc, err := rollup.abi.Pack("MAX_COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXCOMMITTEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_COMMITTEE")
}

// UnpackMAXCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dd5c0d6.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXCOMMITTEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_COMMITTEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) PackRING() []byte {
	enc, err := rollup.abi.Pack("RING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) TryPackRING() ([]byte, error) {
	return rollup.abi.Pack("RING")
}

// UnpackRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff37656e.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) UnpackRING(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("RING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) PackAttesterAt(arg0 uint64, position *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterAt", arg0, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) TryPackAttesterAt(arg0 uint64, position *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterAt", arg0, position)
}

// UnpackAttesterAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f762822.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) UnpackAttesterAt(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCheckpointHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a95fe6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackCheckpointHash(number uint64) []byte {
	enc, err := rollup.abi.Pack("checkpointHash", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpointHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a95fe6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackCheckpointHash(number uint64) ([]byte, error) {
	return rollup.abi.Pack("checkpointHash", number)
}

// UnpackCheckpointHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40a95fe6.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackCheckpointHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("checkpointHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) PackCommitteeAt(arg0 uint64) []byte {
	enc, err := rollup.abi.Pack("committeeAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) TryPackCommitteeAt(arg0 uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeAt", arg0)
}

// UnpackCommitteeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1037756c.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) UnpackCommitteeAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("committeeAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) PackCommitteeSize() []byte {
	enc, err := rollup.abi.Pack("committeeSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) TryPackCommitteeSize() ([]byte, error) {
	return rollup.abi.Pack("committeeSize")
}

// UnpackCommitteeSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf4364b.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) UnpackCommitteeSize(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("committeeSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) PackCurrentSlot() []byte {
	enc, err := rollup.abi.Pack("currentSlot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) TryPackCurrentSlot() ([]byte, error) {
	return rollup.abi.Pack("currentSlot")
}

// UnpackCurrentSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3359632e.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) UnpackCurrentSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("currentSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) PackEpochAt(slot uint64) []byte {
	enc, err := rollup.abi.Pack("epochAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) TryPackEpochAt(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("epochAt", slot)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d60d355.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) UnpackEpochAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) PackEpochDuration() []byte {
	enc, err := rollup.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) TryPackEpochDuration() ([]byte, error) {
	return rollup.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisArchiveRoot() []byte {
	enc, err := rollup.abi.Pack("genesisArchiveRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisArchiveRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisArchiveRoot")
}

// UnpackGenesisArchiveRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb73139d.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisArchiveRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisArchiveRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisStateRoot() []byte {
	enc, err := rollup.abi.Pack("genesisStateRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisStateRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisStateRoot")
}

// UnpackGenesisStateRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe886aeea.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisStateRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisStateRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) PackGenesisTime() []byte {
	enc, err := rollup.abi.Pack("genesisTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) TryPackGenesisTime() ([]byte, error) {
	return rollup.abi.Pack("genesisTime")
}

// UnpackGenesisTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42c6498a.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) UnpackGenesisTime(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) PackLeader(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leader", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackLeader(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leader", slot)
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x545bdb88.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackLeader(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) PackLeaderPosition(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leaderPosition", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) TryPackLeaderPosition(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leaderPosition", slot)
}

// UnpackLeaderPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58c51073.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) UnpackLeaderPosition(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("leaderPosition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54c3985.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) PackOpenAfter() []byte {
	enc, err := rollup.abi.Pack("openAfter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54c3985.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) TryPackOpenAfter() ([]byte, error) {
	return rollup.abi.Pack("openAfter")
}

// UnpackOpenAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd54c3985.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) UnpackOpenAfter(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("openAfter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOrigin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938b5f32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackOrigin() []byte {
	enc, err := rollup.abi.Pack("origin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrigin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938b5f32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackOrigin() ([]byte, error) {
	return rollup.abi.Pack("origin")
}

// OriginOutput serves as a container for the return parameters of contract
// method Origin.
type OriginOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackOrigin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x938b5f32.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOrigin(data []byte) (OriginOutput, error) {
	out, err := rollup.abi.Unpack("origin", data)
	outstruct := new(OriginOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x810ac4e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x810ac4e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts)
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588c1c37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 blobCount, (uint8,uint64,uint64,uint32,uint256,bytes) cert) returns()
func (rollup *Rollup) PackPublishLocked(header CheckpointHeader, blobCount *big.Int, cert LockCertificate) []byte {
	enc, err := rollup.abi.Pack("publishLocked", header, blobCount, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588c1c37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 blobCount, (uint8,uint64,uint64,uint32,uint256,bytes) cert) returns()
func (rollup *Rollup) TryPackPublishLocked(header CheckpointHeader, blobCount *big.Int, cert LockCertificate) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", header, blobCount, cert)
}

// PackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) PackPublishTimeout() []byte {
	enc, err := rollup.abi.Pack("publishTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) TryPackPublishTimeout() ([]byte, error) {
	return rollup.abi.Pack("publishTimeout")
}

// UnpackPublishTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabcd8afc.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) UnpackPublishTimeout(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("publishTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) PackPublisherOf(attester common.Address) []byte {
	enc, err := rollup.abi.Pack("publisherOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) TryPackPublisherOf(attester common.Address) ([]byte, error) {
	return rollup.abi.Pack("publisherOf", attester)
}

// UnpackPublisherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e2ff45.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) UnpackPublisherOf(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("publisherOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) PackSeed() []byte {
	enc, err := rollup.abi.Pack("seed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) TryPackSeed() ([]byte, error) {
	return rollup.abi.Pack("seed")
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) UnpackSeed(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("seed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) PackSlotAt(timestamp *big.Int) []byte {
	enc, err := rollup.abi.Pack("slotAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) TryPackSlotAt(timestamp *big.Int) ([]byte, error) {
	return rollup.abi.Pack("slotAt", timestamp)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b1d512.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) UnpackSlotAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) PackSlotDuration() []byte {
	enc, err := rollup.abi.Pack("slotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) TryPackSlotDuration() ([]byte, error) {
	return rollup.abi.Pack("slotDuration")
}

// UnpackSlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ead865d.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) UnpackSlotDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4e1e78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) PackTips() []byte {
	enc, err := rollup.abi.Pack("tips")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4e1e78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) TryPackTips() ([]byte, error) {
	return rollup.abi.Pack("tips")
}

// TipsOutput serves as a container for the return parameters of contract
// method Tips.
type TipsOutput struct {
	Number       uint64
	LastChunk    uint64
	Slot         uint64
	Generation   uint32
	ProvenNumber uint64
}

// UnpackTips is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a4e1e78.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) UnpackTips(data []byte) (TipsOutput, error) {
	out, err := rollup.abi.Unpack("tips", data)
	outstruct := new(TipsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.ProvenNumber = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40949c0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock(bytes32 hash, uint64 epoch, (uint8,uint64,uint64,uint32,uint256,bytes) cert) view returns()
func (rollup *Rollup) PackVerifyLock(hash [32]byte, epoch uint64, cert LockCertificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", hash, epoch, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40949c0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock(bytes32 hash, uint64 epoch, (uint8,uint64,uint64,uint32,uint256,bytes) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(hash [32]byte, epoch uint64, cert LockCertificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", hash, epoch, cert)
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	LastChunk       uint64
	AttestationBlob [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, uint64 lastChunk, bytes32 attestationBlob)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointSuperseded represents a CheckpointSuperseded event raised by the Rollup contract.
type RollupCheckpointSuperseded struct {
	Number  uint64
	OldHash [32]byte
	NewHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointSupersededEventName = "CheckpointSuperseded"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointSuperseded) ContractEventName() string {
	return RollupCheckpointSupersededEventName
}

// UnpackCheckpointSupersededEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointSuperseded(uint64 indexed number, bytes32 oldHash, bytes32 newHash)
func (rollup *Rollup) UnpackCheckpointSupersededEvent(log *types.Log) (*RollupCheckpointSuperseded, error) {
	event := "CheckpointSuperseded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointSuperseded)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rollup.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CommitteeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackCommitteeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EmptyCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackEmptyCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochsOutgrowRing"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochsOutgrowRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return rollup.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return rollup.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return rollup.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotLonger"].ID.Bytes()[:4]) {
		return rollup.UnpackNotLongerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindTip"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindTipError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PublisherCount"].ID.Bytes()[:4]) {
		return rollup.UnpackPublisherCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RepeatedAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackRepeatedAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return rollup.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroEpochDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroEpochDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroGenesisCheckpointHash"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroGenesisCheckpointHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroSlotDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroSlotDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyProven represents a AlreadyProven error raised by the Rollup contract.
type RollupAlreadyProven struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(uint64 number)
func RollupAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0x75869329ddc4bcad367b31238dca156e2f52bf3154ad71a6fa1c0dd634d91175")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(uint64 number)
func (rollup *Rollup) UnpackAlreadyProvenError(raw []byte) (*RollupAlreadyProven, error) {
	out := new(RollupAlreadyProven)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBeforeGenesis represents a BeforeGenesis error raised by the Rollup contract.
type RollupBeforeGenesis struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func RollupBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func (rollup *Rollup) UnpackBeforeGenesisError(raw []byte) (*RollupBeforeGenesis, error) {
	out := new(RollupBeforeGenesis)
	if err := rollup.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCommitteeTooLarge represents a CommitteeTooLarge error raised by the Rollup contract.
type RollupCommitteeTooLarge struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func RollupCommitteeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3104a946e37c2d05754c27b1f364c49ea63e280acd406a8a903b5e613499f22a")
}

// UnpackCommitteeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func (rollup *Rollup) UnpackCommitteeTooLargeError(raw []byte) (*RollupCommitteeTooLarge, error) {
	out := new(RollupCommitteeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "CommitteeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEmptyCommittee represents a EmptyCommittee error raised by the Rollup contract.
type RollupEmptyCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCommittee()
func RollupEmptyCommitteeErrorID() common.Hash {
	return common.HexToHash("0x3028b91f36183db1d580bc5a9a1a398a99fa7c333138b8792ac2cb572c8f321b")
}

// UnpackEmptyCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCommittee()
func (rollup *Rollup) UnpackEmptyCommitteeError(raw []byte) (*RollupEmptyCommittee, error) {
	out := new(RollupEmptyCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "EmptyCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochsOutgrowRing represents a EpochsOutgrowRing error raised by the Rollup contract.
type RollupEpochsOutgrowRing struct {
	EpochDuration *big.Int
	Ring          *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochsOutgrowRing(uint256 epochDuration, uint256 ring)
func RollupEpochsOutgrowRingErrorID() common.Hash {
	return common.HexToHash("0xd448e8ebfc5188ee380bafde34ef207dfa0c0a8c36f4e41288a2b651c9dee270")
}

// UnpackEpochsOutgrowRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochsOutgrowRing(uint256 epochDuration, uint256 ring)
func (rollup *Rollup) UnpackEpochsOutgrowRingError(raw []byte) (*RollupEpochsOutgrowRing, error) {
	out := new(RollupEpochsOutgrowRing)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochsOutgrowRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupIntegerTooWide represents a IntegerTooWide error raised by the Rollup contract.
type RollupIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func RollupIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (rollup *Rollup) UnpackIntegerTooWideError(raw []byte) (*RollupIntegerTooWide, error) {
	out := new(RollupIntegerTooWide)
	if err := rollup.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMalleableSignature represents a MalleableSignature error raised by the Rollup contract.
type RollupMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func RollupMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (rollup *Rollup) UnpackMalleableSignatureError(raw []byte) (*RollupMalleableSignature, error) {
	out := new(RollupMalleableSignature)
	if err := rollup.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMissingBlob represents a MissingBlob error raised by the Rollup contract.
type RollupMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func RollupMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (rollup *Rollup) UnpackMissingBlobError(raw []byte) (*RollupMissingBlob, error) {
	out := new(RollupMissingBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoQuorum represents a NoQuorum error raised by the Rollup contract.
type RollupNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func RollupNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (rollup *Rollup) UnpackNoQuorumError(raw []byte) (*RollupNoQuorum, error) {
	out := new(RollupNoQuorum)
	if err := rollup.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchPosition represents a NoSuchPosition error raised by the Rollup contract.
type RollupNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func RollupNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (rollup *Rollup) UnpackNoSuchPositionError(raw []byte) (*RollupNoSuchPosition, error) {
	out := new(RollupNoSuchPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotLonger represents a NotLonger error raised by the Rollup contract.
type RollupNotLonger struct {
	TipLastChunk uint64
	LastChunk    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLonger(uint64 tipLastChunk, uint64 lastChunk)
func RollupNotLongerErrorID() common.Hash {
	return common.HexToHash("0x02ce5d75e8d3745f048e8b39c576b435a5f504617bbf8815bba058db35361d35")
}

// UnpackNotLongerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLonger(uint64 tipLastChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackNotLongerError(raw []byte) (*RollupNotLonger, error) {
	out := new(RollupNotLonger)
	if err := rollup.abi.UnpackIntoInterface(out, "NotLonger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    *big.Int
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint256 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0x7ffc48173eab099b8c3b268d33b374ff32e7da3f1233e3e34f8469435efa4286")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint256 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x44c25427d3af94b08c0856f188a036e5f085a1f2324422ca3ab2b8372980dbcc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindTip represents a OriginBehindTip error raised by the Rollup contract.
type RollupOriginBehindTip struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindTip(uint64 tip, uint64 got)
func RollupOriginBehindTipErrorID() common.Hash {
	return common.HexToHash("0x57bc5f12c32213e8530ac996363db9f704eb4112299448a307f138612a98cc9a")
}

// UnpackOriginBehindTipError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindTip(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackOriginBehindTipError(raw []byte) (*RollupOriginBehindTip, error) {
	out := new(RollupOriginBehindTip)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindTip", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPublisherCount represents a PublisherCount error raised by the Rollup contract.
type RollupPublisherCount struct {
	Attesters  *big.Int
	Publishers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func RollupPublisherCountErrorID() common.Hash {
	return common.HexToHash("0xe5dbc04a798472f7e7cdcdeadee7d64676e4fd55664589ef7c8cd2d18f2462e3")
}

// UnpackPublisherCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func (rollup *Rollup) UnpackPublisherCountError(raw []byte) (*RollupPublisherCount, error) {
	out := new(RollupPublisherCount)
	if err := rollup.abi.UnpackIntoInterface(out, "PublisherCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRepeatedAttester represents a RepeatedAttester error raised by the Rollup contract.
type RollupRepeatedAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedAttester(address attester)
func RollupRepeatedAttesterErrorID() common.Hash {
	return common.HexToHash("0x7309034adbf486eb1b5628371efb9c230943e5dc664ce82de6885cdda64948d4")
}

// UnpackRepeatedAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedAttester(address attester)
func (rollup *Rollup) UnpackRepeatedAttesterError(raw []byte) (*RollupRepeatedAttester, error) {
	out := new(RollupRepeatedAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "RepeatedAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSignaturesLength represents a SignaturesLength error raised by the Rollup contract.
type RollupSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func RollupSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (rollup *Rollup) UnpackSignaturesLengthError(raw []byte) (*RollupSignaturesLength, error) {
	out := new(RollupSignaturesLength)
	if err := rollup.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooLong represents a TooLong error raised by the Rollup contract.
type RollupTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func RollupTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (rollup *Rollup) UnpackTooLongError(raw []byte) (*RollupTooLong, error) {
	out := new(RollupTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnexpectedBlob represents a UnexpectedBlob error raised by the Rollup contract.
type RollupUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func RollupUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (rollup *Rollup) UnpackUnexpectedBlobError(raw []byte) (*RollupUnexpectedBlob, error) {
	out := new(RollupUnexpectedBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownAttester represents a UnknownAttester error raised by the Rollup contract.
type RollupUnknownAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAttester(address attester)
func RollupUnknownAttesterErrorID() common.Hash {
	return common.HexToHash("0x62f7152e15bdcae66b1ce7b78e94594019e19444b9dd8144f66d05adf591552f")
}

// UnpackUnknownAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAttester(address attester)
func (rollup *Rollup) UnpackUnknownAttesterError(raw []byte) (*RollupUnknownAttester, error) {
	out := new(RollupUnknownAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownKind represents a UnknownKind error raised by the Rollup contract.
type RollupUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func RollupUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (rollup *Rollup) UnpackUnknownKindError(raw []byte) (*RollupUnknownKind, error) {
	out := new(RollupUnknownKind)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownSigner represents a UnknownSigner error raised by the Rollup contract.
type RollupUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func RollupUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (rollup *Rollup) UnpackUnknownSignerError(raw []byte) (*RollupUnknownSigner, error) {
	out := new(RollupUnknownSigner)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 tip, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(bytes32 expected, bytes32 got)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xf8bef08206294d3587679d9c661dbed145a1f0df35cbb9919c466886819dea8f")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSignature represents a WrongSignature error raised by the Rollup contract.
type RollupWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func RollupWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (rollup *Rollup) UnpackWrongSignatureError(raw []byte) (*RollupWrongSignature, error) {
	out := new(RollupWrongSignature)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSigningEpoch represents a WrongSigningEpoch error raised by the Rollup contract.
type RollupWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func RollupWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (rollup *Rollup) UnpackWrongSigningEpochError(raw []byte) (*RollupWrongSigningEpoch, error) {
	out := new(RollupWrongSigningEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 tip, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroAddress represents a ZeroAddress error raised by the Rollup contract.
type RollupZeroAddress struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(uint256 position)
func RollupZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x6f7807d2345366f86bfba111c06d8e8635eb4445b77d3e2b3a1497d6c635b67c")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(uint256 position)
func (rollup *Rollup) UnpackZeroAddressError(raw []byte) (*RollupZeroAddress, error) {
	out := new(RollupZeroAddress)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroEpochDuration represents a ZeroEpochDuration error raised by the Rollup contract.
type RollupZeroEpochDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEpochDuration()
func RollupZeroEpochDurationErrorID() common.Hash {
	return common.HexToHash("0x66128a973c514200400cd0d75bd11da4ca670cd918190369607ee02ccf1e786f")
}

// UnpackZeroEpochDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEpochDuration()
func (rollup *Rollup) UnpackZeroEpochDurationError(raw []byte) (*RollupZeroEpochDuration, error) {
	out := new(RollupZeroEpochDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroEpochDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroGenesisCheckpointHash represents a ZeroGenesisCheckpointHash error raised by the Rollup contract.
type RollupZeroGenesisCheckpointHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroGenesisCheckpointHash()
func RollupZeroGenesisCheckpointHashErrorID() common.Hash {
	return common.HexToHash("0x664fc37a53f70b25ed45fdad4f6f4751b0f9f6ffeff0abbdaaf6fdb8d3393bfe")
}

// UnpackZeroGenesisCheckpointHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroGenesisCheckpointHash()
func (rollup *Rollup) UnpackZeroGenesisCheckpointHashError(raw []byte) (*RollupZeroGenesisCheckpointHash, error) {
	out := new(RollupZeroGenesisCheckpointHash)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroGenesisCheckpointHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroSlotDuration represents a ZeroSlotDuration error raised by the Rollup contract.
type RollupZeroSlotDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSlotDuration()
func RollupZeroSlotDurationErrorID() common.Hash {
	return common.HexToHash("0x65babed0aee3dc02e20c8f35e624e9f9d95a5daddbc8b8f0ea43bd5b14d4a1c3")
}

// UnpackZeroSlotDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSlotDuration()
func (rollup *Rollup) UnpackZeroSlotDurationError(raw []byte) (*RollupZeroSlotDuration, error) {
	out := new(RollupZeroSlotDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroSlotDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
